import type { NamedTraveller } from '@casethread/model'
import { nameKey } from '../../people/name-key.ts'
import { KnownPersons, likeness, type NamedPerson } from '../../people/same-person.ts'
import { type Fact, messagesOf, type Run } from '../run.ts'

interface Named extends NamedPerson {
  facts: Fact[]
}

/** Those whom the contact names for the journey with their dates of birth, each once, as he first writes them. */
export function travellersNamed(run: Run): NamedTraveller[] {
  const known = new KnownPersons<Named>()
  const found: Named[] = []
  for (const fact of run.of('identity.person', 'contact')) {
    const { born } = fact.attributes
    if (fact.value === null || typeof born !== 'string') continue
    const person = { name: fact.value, born }
    const again = known.find(person)
    if (again) again.kept.facts.push(fact)
    else {
      const named = { ...person, facts: [fact] }
      found.push(named)
      known.add(person, named)
    }
  }
  return found.map(({ facts, ...person }) => ({ ...person, messages: messagesOf(facts) }))
}

/**
 * So many of them are certainly different people: of one name with two dates one may be a slip, and a single word or 1 January, which registers write
 * where no day is known, tells nobody from another.
 */
export const namedApart = (named: readonly NamedTraveller[]): number =>
  new Set(
    named
      .filter((person) => likeness(person, person) !== null)
      .map(({ name }) => nameKey(name).split(' ').sort().join(' ')),
  ).size
