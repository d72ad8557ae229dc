import type { Finding } from '@casethread/model'
import type { Conversation } from './conversation.ts'
import { says } from './nearby.ts'

/** How many turns before and after one are looked at. */
const reach = 10
/** Points of at least two different precautions from which each of them counts. */
const enoughPoints = 2.5
/** News tells daily of police, arrests and who listens to whom, and services of codes, apps and deletion: beside them more is needed. */
const lawful = { senses: ['public-affairs', 'service'], points: -3 } as const

/** Deleting and blocking are everybody's habits; and police are seen by everybody; listeners, passwords and broken phones next to them are not. */
const precautions: ReadonlyMap<string, number> = new Map([
  ['counter.arrest-warning', 1.25],
  ['counter.interception', 2],
  ['counter.channel-switch', 2],
  ['counter.remote-access', 2],
  ['counter.device', 1.25],
  ['counter.identity', 1.5],
  ['counter.no-photo', 1],
  ['counter.delete', 1],
  ['counter.block', 1],
])

/** Who deletes, blocks, forbids pictures or hands over a password may have a quarrel or a secret of the heart: none of them is about police. */
const ofPrivateLife: ReadonlySet<string> = new Set([
  'counter.delete',
  'counter.block',
  'counter.no-photo',
  'counter.remote-access',
])

type Found = Pick<Finding, 'kind' | 'start' | 'end'>

/** The kinds of precautions in a turn; the same words are one of them, the gravest that they may be. */
function kindsOf(found: readonly Found[]): string[] {
  const kept: Found[] = []
  const weightOf = ({ kind }: Found) => precautions.get(kind) ?? 0
  for (const one of found.filter((each) => weightOf(each) > 0).sort((a, b) => weightOf(b) - weightOf(a)))
    if (kept.every((other) => other.start !== one.start || other.end !== one.end)) kept.push(one)
  return kept.map(({ kind }) => kind)
}

/**
 * By turn: whether people who talk around it take several different precautions against being read, traced or recognised. One may
 * have any reason; together they are a behaviour (methodology 2.4). `foundIn` gives what was found in a turn.
 */
export function secrecyOf(conversation: Conversation, foundIn: (turn: number) => readonly Found[]): Uint8Array {
  const { turns } = conversation
  const marked = turns.flatMap((_, turn) => kindsOf(foundIn(turn)).map((kind) => ({ turn, kind })))
  const secrecy = new Uint8Array(turns.length)
  if (marked.length === 0) return secrecy
  const explained = turns.flatMap((turn, i) => (says(turn, lawful.senses) ? [i] : []))
  let [low, next] = [0, 0]
  for (let i = 0; i < turns.length; i++) {
    while ((marked[low]?.turn ?? i) < i - reach) low++
    while ((explained[next] ?? i) < i - reach) next++
    const kinds = new Set<string>()
    for (let k = low; (marked[k]?.turn ?? Number.POSITIVE_INFINITY) <= i + reach; k++) {
      const { turn, kind } = marked[k] as (typeof marked)[number]
      if (conversation.sameEpisode(i, turn)) kinds.add(kind)
    }
    let points = (explained[next] ?? Number.POSITIVE_INFINITY) <= i + reach ? lawful.points : 0
    for (const kind of kinds) points += precautions.get(kind) ?? 0
    secrecy[i] = points >= enoughPoints && [...kinds].some((kind) => !ofPrivateLife.has(kind)) ? 1 : 0
  }
  return secrecy
}
