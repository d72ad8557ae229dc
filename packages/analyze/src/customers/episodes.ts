import type { EvidenceMessage } from '@casethread/casefile'
import { day, type Fact, near, Run } from './run.ts'

/** A longer silence ends an episode (methodology 2.2, guards). */
const longestSilence = 30 * day
/** So many messages around the question for a price tell what place it is about. */
const reach = 3

/**
 * The talk with one contact over all his chats, in order of time, cut into episodes: no gap over 30 days, and after an arrival no new
 * negotiation for another place. A message without a time stands behind the one before it in its chat.
 */
export function episodesOf(evidence: readonly EvidenceMessage[]): Run[] {
  const episodes: EvidenceMessage[][] = []
  let last: number | null = null
  for (const { message, time } of inOrderOfTime(evidence)) {
    if (episodes.length === 0 || (time !== null && last !== null && time - last > longestSilence)) episodes.push([])
    episodes.at(-1)?.push(message)
    last = time ?? last
  }
  return joinContinuations(episodes).flatMap(splitByRoute)
}

interface Placed {
  message: EvidenceMessage
  /** That of the last dated message before it in its chat, where it has none; null where none is dated. */
  time: number | null
}

function inOrderOfTime(evidence: readonly EvidenceMessage[]): Placed[] {
  const placed: Placed[] = []
  const lastOf = new Map<number, number>()
  // The messages of one chat come in order, and most contacts have but one.
  let isInOrder = true
  let before: number | null = null
  for (const message of evidence) {
    const time = message.sentAt ?? lastOf.get(message.chatRowId) ?? null
    if (time !== null) lastOf.set(message.chatRowId, time)
    if (byTime(before, time) > 0) isInOrder = false
    before = time
    placed.push({ message, time })
  }
  return isInOrder ? placed : placed.sort((a, b) => byTime(a.time, b.time))
}

/** Undated ones first. */
const byTime = (a: number | null, b: number | null): number =>
  a === b ? 0 : (a ?? Number.NEGATIVE_INFINITY) - (b ?? Number.NEGATIVE_INFINITY)

/** What opens another bargain. */
const bargain = ['price.asked', 'price.quoted', 'price.agreed']
/** What waits for its outcome. */
const waiting = ['price.agreed', 'payment.made', 'payment.received']

/**
 * Money or an agreement whose outcome is told only after a long silence stays one booking: cut in two, its travellers would count twice.
 * The later episode must open no bargain of its own.
 */
function joinContinuations(episodes: readonly EvidenceMessage[][]): readonly EvidenceMessage[][] {
  const joined: EvidenceMessage[][] = []
  let waits = false
  for (const messages of episodes) {
    const own = new Run(messages)
    const last = joined.at(-1)
    const isContinued: boolean = last !== undefined && waits && !own.has(bargain)
    if (isContinued) for (const message of messages) last?.push(message)
    else joined.push(messages)
    waits = (isContinued || own.has(waiting)) && !own.has('journey.arrival', 'contact')
  }
  return joined
}

/**
 * One class of route: where, after the arrival of a journey that was bargained or paid for, the price for a place not named before is asked, another
 * journey begins. `We are in Minsk, how much to Germany` tells where one waits.
 */
function splitByRoute(messages: readonly EvidenceMessage[]): Run[] {
  const whole = new Run(messages)
  const cuts: number[] = []
  const places = whole.of('journey.route')
  let known = new Set<string>()
  let [arrived, sold] = [false, false]
  for (const fact of whole.facts) {
    if (arrived && sold && isNewBargain(fact, places, known)) {
      cuts.push(fact.at)
      known = new Set()
      arrived = false
    }
    if (sale.has(fact.kind)) sold = true
    if (!arrived) for (const place of placeOf(fact)) known.add(place)
    if (fact.kind === 'journey.arrival' && fact.by === 'contact') {
      arrived = true
      for (const place of near(places, fact, 0).flatMap(placeOf)) known.add(place)
    }
  }
  if (cuts.length === 0) return [whole]
  return [0, ...cuts].map((from, i) => new Run(messages.slice(from, cuts[i])))
}

const sale: ReadonlySet<string> = new Set([...bargain, ...waiting])

const isNewBargain = (fact: Fact, places: readonly Fact[], known: ReadonlySet<string>): boolean =>
  fact.kind === 'price.asked' &&
  fact.by === 'contact' &&
  near(places, fact, reach)
    .flatMap(placeOf)
    .some((place) => !known.has(place))

const placeOf = ({ kind, attributes }: Fact): string[] =>
  kind === 'journey.route' && typeof attributes.place === 'string' ? [attributes.place] : []
