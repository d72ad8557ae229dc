import type { Fact, Run } from '../run.ts'
import { seeks } from './seeks.ts'
import type { SignalRule } from './signal-rule.ts'
import { isLettingOut, isNamedByOwner } from './whose-journey.ts'

/** Measures of so many kinds against those who might read along are more than a customer's caution. */
const manyKinds = 3

const kinds = ['device', 'block', 'identity', 'delete', 'remote-access', 'arrest-warning', 'interception'].map(
  (kind) => `counter.${kind}`,
)

/** Warnings that are not part of the report of the contact's own interception. */
function warnings(run: Run): readonly Fact[] {
  const own = new Set(run.of('journey.intercepted', 'contact').map(({ at }) => at))
  return run.of('counter.arrest-warning', 'contact').filter(({ at }) => !own.has(at))
}

/** Precautions of many kinds, or the keys to another's accounts. */
function precautionsTaken(run: Run): readonly Fact[] {
  const taken = run.of(kinds, 'contact')
  const found = new Set(taken.map(({ kind }) => kind))
  return found.size >= manyKinds || found.has('counter.remote-access') ? taken : []
}

/** Whoever seeks a journey may warn, delete and hide as a traveller does who is told to; not where the owner named its places first, or reports that he let travellers out. */
const isTraveller = (run: Run): boolean =>
  seeks(run) && !isNamedByOwner(run) && !run.of('journey.arrival', 'owner').some(isLettingOut)

export const takesPart: SignalRule = {
  id: 'N1',
  title: 'Takes part in running the journeys',
  says: 'the contact warns of arrests or police at a place, takes precautions of three kinds or passes on the keys to an account, without a journey of his own (nobody seeks one who answers to places that the owner named first, or to whom the owner reports that he let travellers out)',
  family: '-',
  class: 'negative',
  points: -8,
  find: (run) => (isTraveller(run) ? [] : [...warnings(run), ...precautionsTaken(run)]),
}
