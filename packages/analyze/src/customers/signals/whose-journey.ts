import { between, type Fact, hasUntil, type Run, startOf } from '../run.ts'

/** What a traveller, or who books for one, says of his journey before the owner can speak of it. */
const opening = ['journey.persons', 'journey.route', 'price.asked', 'price.quoted']
/** Within so many messages a question for the price is answered, and an offer is bid down. */
const answer = 2
const bargain = 4

/** Facts of the owner's with which he, and not the contact, is the first to speak of a journey. */
const first = (run: Run, kind: string): readonly Fact[] => {
  const start = startOf(run.of(opening, 'contact'))
  return run.of(kind, 'owner').filter(({ at }) => at < start)
}

/**
 * Travellers whom the owner numbers before the contact has said anything of a journey: it is the owner's, and the contact is to carry or to keep
 * them. Not where the contact's payment came in and nothing went back to him: who pays does not carry.
 */
export function handedOver(run: Run): readonly Fact[] {
  const paid = run.of('payment.made', 'contact')
  const pays = run.of('payment.received', 'owner').some(({ at }) => hasUntil(paid, at))
  return pays && !isPaidOut(run) ? [] : first(run, 'journey.persons')
}

/** The owner says that he sent or left money, and the contact has it. */
const isPaidOut = (run: Run): boolean => {
  const received = run.of('payment.received', 'contact')
  return run.of('payment.made', 'owner').some(({ at }) => between(received, at + 1, at + answer).length > 0)
}

/** The contact says that he let the travellers out, or handed them over. */
export const letOut = (run: Run): readonly Fact[] => run.of('journey.arrival', 'contact').filter(isLettingOut)

export const isLettingOut = ({ rule }: Fact): boolean => rule === 'journey-acts/dropped'

/** The owner asks what is paid, and the contact, who had not asked it, says so: he has travellers, or sells something, and the owner works or buys. */
export function pricedByContact(run: Run): readonly Fact[] {
  const [asked] = run.of('price.asked', 'owner')
  if (!asked || hasUntil(run.of('price.asked', 'contact'), asked.at)) return []
  const told = between(run.of('price.quoted', 'contact'), asked.at + 1, asked.at + answer)
  return told.length > 0 ? [asked, ...told] : []
}

/**
 * The contact names the first price unasked, and the owner bids less: who travels bids less than he is asked, so that here the owner is the one who
 * pays. Where a currency is unclear the numbers alone are compared.
 */
export function sold(run: Run): readonly Fact[] {
  const quoted = run.of('price.quoted')
  const [offer] = quoted
  if (offer?.by !== 'contact' || hasUntil(run.of('price.asked', 'contact'), offer.at)) return []
  const bid = between(quoted, offer.at + 1, offer.at + bargain).find(({ by }) => by === 'owner')
  return bid && sumOf(bid) < sumOf(offer) ? [offer, bid] : []
}

/** Of `1500 EUR`; NaN, which compares with nothing, where a price has no value. */
const sumOf = ({ value }: Fact): number => Number.parseFloat(value ?? '')

/** Whether the owner is the first to name a place of the journey. */
export const isNamedByOwner = (run: Run): boolean => first(run, 'journey.route').length > 0

/** Who numbers travellers that the owner did not hand over to him has them; another's share is his wage. */
export const bringsOthers = (run: Run): boolean => run.has('journey.persons', 'contact') && handedOver(run).length === 0
