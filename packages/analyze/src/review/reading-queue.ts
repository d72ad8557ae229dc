import { hash } from 'node:crypto'
import type { Contact, ReaderOpinion, Role, Tier } from '@casethread/model'

/**
 * What all chance of the reading comes from. Who is drawn depends on this word and the contact's id alone: not on rules, decisions or what
 * was added to the case since, so that a sample stays the sample that was read.
 */
const reviewSeed = 'casethread review 1'

/** Shares of methodology §2.5. */
const sampleShare = 0.1
const decoyShare = 0.05
const blindShare = 0.2
const secondShare = 0.2
const fewestSecond = 50

/** Why a contact is to be read: by its tier, to find missed customers, or to measure the readers. */
export type Draw = 'tier' | 'sample' | 'decoy'

export interface QueueItem {
  contact: string
  names: readonly string[]
  messageCount: number
  draw: Draw
  /** Why this reader, or the next one, is asked: to read first, second without knowing of the first, or where two differ. */
  turn: 'first' | 'second' | 'third'
  /** Whether tier and points are to be kept from the reader. */
  blind: boolean
  tier: Tier
  points: number
}

/** What the queue needs of a contact; all of it rests on rules, none on decisions. */
export interface Candidate extends Pick<Contact, 'id' | 'names' | 'messageCount' | 'points'> {
  ruleTier: Tier
  role: Role
  /** Whether any anchor, supporting or stop signal speaks. */
  speaks: boolean
}

export const candidateOf = ({
  id,
  names,
  messageCount,
  points,
  ruleTier,
  role,
  otherRoles,
  signals,
}: Contact): Candidate => ({
  id,
  names,
  messageCount,
  points,
  ruleTier,
  role: [role, ...otherRoles].find(({ by }) => by === 'rule')?.role ?? role.role,
  speaks: signals.some((signal) => signal.class === 'A' || signal.class === 'B' || signal.class === 'stop'),
})

const fraction = (purpose: string, id: string): number =>
  Number.parseInt(hash('sha256', `${reviewSeed}\n${purpose}\n${id}`).slice(0, 12), 16) / 2 ** 48

const mainTiers: ReadonlySet<Tier> = new Set(['confirmed-eligible', 'probable', 'undetermined'])
const lawfulRoles: ReadonlySet<Role> = new Set(['ordinary', 'lawful-travel', 'service', 'family', 'unknown'])

/** Who is to be read, and why; by contact id. */
export function drawn(candidates: readonly Candidate[]): Map<string, Draw> {
  const main = candidates.filter(({ ruleTier }) => mainTiers.has(ruleTier))
  const isSampled = ({ ruleTier, id }: Candidate) =>
    (ruleTier === 'not' || ruleTier === 'possible') && fraction('sample', id) < sampleShare
  const sample = candidates.filter(isSampled)
  const known = candidates.filter(
    (one) => one.ruleTier === 'not' && !one.speaks && lawfulRoles.has(one.role) && !isSampled(one),
  )
  const decoys = byFraction('decoy', known).slice(0, Math.ceil(main.length * decoyShare))
  const draws = (draw: Draw, list: readonly Candidate[]) => list.map(({ id }): [string, Draw] => [id, draw])
  return new Map([...draws('tier', main), ...draws('sample', sample), ...draws('decoy', decoys)])
}

const byFraction = (purpose: string, list: readonly Candidate[]): Candidate[] =>
  list
    .map((one) => ({ one, at: fraction(purpose, one.id) }))
    .sort((a, b) => a.at - b.at || compare(a.one.id, b.one.id))
    .map(({ one }) => one)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * What is to be read, in order: by points, with samples and decoys spread evenly among the rest. For a reader only what he has not
 * decided and should; for nobody in particular (null) all that waits for anybody.
 */
export function readingQueue(
  candidates: readonly Candidate[],
  opinions: ReadonlyMap<string, readonly ReaderOpinion[]>,
  reader: string | null,
): QueueItem[] {
  const draws = drawn(candidates)
  const read = candidates.filter(({ id }) => draws.has(id) || opinions.has(id))
  const seconds = secondReadings(read)
  const items = inOrder(read, draws).flatMap((one): QueueItem[] => {
    const own = opinions.get(one.id) ?? []
    const turn = turnOf(own, reader, seconds.has(one.id))
    if (turn === null) return []
    const draw = draws.get(one.id) ?? 'tier'
    const blind = turn !== 'first' || draw !== 'tier' || fraction('blind', one.id) < blindShare
    return [
      {
        contact: one.id,
        names: one.names,
        messageCount: one.messageCount,
        draw,
        turn,
        blind,
        tier: one.ruleTier,
        points: one.points,
      },
    ]
  })
  return items
}

/** Those a second reader reads whatever the first decides: a fifth of all, and no fewer than fifty. */
const secondReadings = (read: readonly Candidate[]): Set<string> =>
  new Set(
    byFraction('second', read)
      .slice(0, Math.max(fewestSecond, Math.ceil(read.length * secondShare)))
      .map(({ id }) => id),
  )

function turnOf(own: readonly ReaderOpinion[], reader: string | null, isSecond: boolean): QueueItem['turn'] | null {
  if (reader !== null && own.some((one) => one.reader === reader)) return null
  if (own.length === 0) return 'first'
  const decided = own.filter(({ opinion }) => opinion !== 'open').map(({ opinion }) => opinion)
  if (own.length === 1) return isSecond || decided[0] !== 'no customer' ? 'second' : null
  const customers = decided.filter((opinion) => opinion === 'customer').length
  return customers * 2 === decided.length && decided.length > 0 ? 'third' : null
}

function inOrder(read: readonly Candidate[], draws: ReadonlyMap<string, Draw>): Candidate[] {
  const isMain = ({ id }: Candidate) => (draws.get(id) ?? 'tier') === 'tier'
  const main = read.filter(isMain).sort((a, b) => b.points - a.points || compare(a.id, b.id))
  const others = byFraction(
    'order',
    read.filter((one) => !isMain(one)),
  )
  const places = [
    ...main.map((one, i) => ({ one, at: (i + 0.5) / main.length })),
    ...others.map((one, i) => ({ one, at: (i + 0.5) / others.length })),
  ]
  return places.sort((a, b) => a.at - b.at || compare(a.one.id, b.one.id)).map(({ one }) => one)
}
