import type { CasePayment, Money, PriceTerm } from '@casethread/model'
import { between, type Fact, messagesOf, near, type Run } from '../run.ts'
import { moneyOf } from './money.ts'
import { isMultiple, isPaid, isReduced, isSumOfParts, type Party, type Quote, unitsOf } from './price-sums.ts'

/** So many messages at most lie between a price and the word that accepts it. */
const reach = 12

/**
 * The prices of a booking: the accepted one first, then those that were only named, the owner's own last. Of several that may be meant it is the one that the
 * payments fit; else, where children travel, that of the adults; else the lowest.
 */
export function pricesOf(
  run: Run,
  party: Party,
  payments: readonly Pick<CasePayment, 'money' | 'kind'>[],
): PriceTerm[] {
  const repeated = quotesIn(run, ['terms.price'])
  const named = [...quotesIn(run, ['price.quoted']).filter((quote) => !isTwin(quote, repeated)), ...repeated].sort(
    (a, b) => a.at - b.at,
  )
  const totals = quotesIn(run, ['payment.amount']).filter(
    (total) =>
      !near(named, total, 0).some(({ money }) => money.amount === total.money.amount) &&
      isSumOfParts(total, named, party),
  )
  const quotes = [...named, ...totals].sort((a, b) => a.at - b.at)
  const sums = payments.flatMap(({ money, kind }) => (money && kind !== 'refund' ? [money] : []))
  const accepted = acceptedOf(run, quotes, { party, sums })
  const terms = quotes
    .toSorted((a, b) => Number(isOwners(a)) - Number(isOwners(b)))
    .map((quote) => toTerm(quote, acceptedAs(quote, accepted, { quotes, party }), { quotes, party }))
  const rank = ({ stage, of }: PriceTerm) => (stage === 'quoted' ? 2 : of === 'child' ? 1 : 0)
  return terms.sort((a, b) => rank(a) - rank(b))
}

/** A price that is accepted by its number is told by a finding of that kind beside it. */
const isTwin = (quote: Quote, repeated: readonly Quote[]): boolean =>
  near(repeated, quote, 0).some(
    ({ money }) => money.amount === quote.money.amount && money.currency === quote.money.currency,
  )

const isOwners = ({ fact }: Quote): boolean => fact.by === 'owner'

/** A child's price is accepted with the adult's that stands beside it. */
function acceptedAs(quote: Quote, accepted: Accepted | null, offer: Offer): Accepted | null {
  if (!accepted || quote === accepted.quote) return accepted
  const isBeside = quote.at === accepted.quote.at && whose(quote, offer) === 'child'
  if (isBeside && whose(accepted.quote, offer) === 'adult') return accepted
  return adultOf(quote, offer) === accepted.quote ? accepted : null
}

/** A child may cost this share of what its parent does, at the most. */
const childShare = 0.8

/** `The kids 700`, said of children alone: the price of the adults is that which the same side had named for each. Undefined for other prices. */
function adultOf(quote: Quote, { quotes, party }: Offer): Quote | undefined {
  const isAlone = between(quotes, quote.at, quote.at).length === 1
  if (quote.fact.attributes.children !== true || party.minors === 0 || !isAlone) return undefined
  return quotes.findLast(
    (one) =>
      one.at < quote.at &&
      one.fact.by === quote.fact.by &&
      one.money.currency === quote.money.currency &&
      one.money.amount * childShare >= quote.money.amount &&
      perOf(one, quotes, party) === 'person',
  )
}

interface Offer {
  quotes: readonly Quote[]
  party: Party
}

/**
 * Whose price it is, where one message speaks of children and names two prices a person: the higher is that of adults. Of one price alone
 * nothing says whether it is the child's.
 */
function whose(quote: Quote, { quotes, party }: Offer): PriceTerm['of'] {
  const beside = between(quotes, quote.at, quote.at).filter(
    (one) => one.money.currency === quote.money.currency && perOf(one, quotes, party) === 'person',
  )
  const amounts = [...new Set(beside.map(({ money }) => money.amount))].sort((a, b) => a - b)
  const [low, high, ...more] = amounts
  if (adultOf(quote, { quotes, party })) return 'child'
  if (quote.fact.attributes.children !== true || high === undefined || more.length > 0) return 'any'
  return quote.money.amount === low ? 'child' : quote.money.amount === high ? 'adult' : 'any'
}

const quotesIn = (run: Run, kinds: readonly string[]): Quote[] =>
  run.of(kinds).flatMap((fact) => {
    const money = moneyOf(fact.value)
    return money && money.amount > 0 ? [{ fact, money, at: fact.at }] : []
  })

interface Accepted {
  quote: Quote
  /** The word that accepts it; null where the payments alone show it. */
  agreement: Fact | null
}

interface Fit {
  party: Party
  sums: readonly Money[]
}

/** The last acceptance before anybody set out counts, unless what it accepts is a part of what was accepted before: `1000 first, for the place`. */
function acceptedOf(run: Run, quotes: readonly Quote[], fit: Fit): Accepted | null {
  const start = run.of(['journey.arrival', 'journey.intercepted'])[0]?.at ?? Number.POSITIVE_INFINITY
  const agreements = run.of('price.agreed')
  const before = agreements.filter(({ at }) => at < start)
  const [last, ...earlier] = (before.length > 0 ? before : agreements).toReversed().flatMap((agreement): Accepted[] => {
    const chosen = choose(offersFor(agreement, quotes), quotes, fit)
    const quote = chosen && (adultOf(chosen, { quotes, party: fit.party }) ?? chosen)
    return quote ? [{ quote, agreement }] : []
  })
  if (last) return earlier.find(({ quote }) => isPartOf(last.quote, quote)) ?? last
  const paid = quotes.findLast((quote) => isPaid(quote, fit.party, fit.sums))
  return paid ? { quote: paid, agreement: null } : null
}

/** Nobody lets himself be bargained down to less than this share of a price that was accepted. */
const leastShare = 0.45

function isPartOf({ money, fact }: Quote, whole: Quote): boolean {
  const ofAll = whole.fact.attributes.per === 'group' && fact.attributes.per === 'person'
  return !ofAll && money.currency === whole.money.currency && money.amount < whole.money.amount * leastShare
}

/** What may be accepted: what the accepting message repeats; else what the other side offered last, in one message, and what the accepting one names; failing those, the speaker's own offer. */
function offersFor(agreement: Fact, quotes: readonly Quote[]): Quote[] {
  const before = between(quotes, agreement.at - reach, agreement.at)
  const repeated = before.filter(({ fact, at }) => at === agreement.at && fact.kind === 'terms.price')
  if (repeated.length > 0) return repeated
  const others = before.filter(({ fact }) => fact.by !== agreement.by)
  const last = others.at(-1)?.at ?? before.at(-1)?.at
  const offered = newest(between(before, last ?? 0, last ?? 0), before)
  const own = last === agreement.at ? [] : between(before, agreement.at, agreement.at)
  return [...offered, ...own.filter((quote) => isOfOffer(quote, offered))]
}

/** `all right. 400 now`: far less than what is accepted is what falls due first; in another currency it is something else, too. */
const isOfOffer = (quote: Quote, offered: readonly Quote[]): boolean =>
  offered.length === 0 ||
  (offered.some(({ money }) => money.currency === quote.money.currency) &&
    !offered.some((offer) => isPartOf(quote, offer) && !isShareOf(quote, offer)))

/** Larger parties are rare, and share no price. */
const largestParty = 12

/** `ok 500`, of 2000 for the four of them. */
const isShareOf = ({ money }: Quote, { money: whole }: Quote): boolean =>
  whole.amount % money.amount === 0 && whole.amount <= money.amount * largestParty

/** `it was 3500, today it is 4000`: of several in one message those count that the same side had not named before. */
function newest(offers: readonly Quote[], quotes: readonly Quote[]): readonly Quote[] {
  const isNew = ({ fact, at, money }: Quote) =>
    !quotes.some(
      (one) =>
        one.at < at &&
        one.fact.by === fact.by &&
        one.money.amount === money.amount &&
        one.money.currency === money.currency,
    )
  const unheard = offers.filter(isNew)
  return unheard.length > 0 ? unheard : offers
}

function choose(offers: readonly Quote[], quotes: readonly Quote[], { party, sums }: Fit): Quote | undefined {
  if (offers.length === 0) return undefined
  const total = offers.findLast((offer) => isSumOfParts(offer, quotes, party) || isReduced(offer, quotes, party))
  if (total) return total
  const paid = offers.filter((quote) => isPaid(quote, party, sums))
  const some = paid.length > 0 ? paid : offers
  const single = some.filter((quote) => quote.fact.attributes.per === 'group' || !isMultiple(quote, quotes, party))
  const units = single.length > 0 ? single : unitsOf(some, quotes, party)
  const byAmount = (units.length > 0 ? units : some).toSorted((a, b) => a.money.amount - b.money.amount)
  const withChildren = party.minors > 0 || offers.some(({ fact }) => fact.attributes.children === true)
  return withChildren ? byAmount.at(-1) : byAmount[0]
}

function toTerm(quote: Quote, accepted: Accepted | null, { quotes, party }: Offer): PriceTerm {
  const { fact, money } = quote
  const agreement = accepted?.agreement ?? null
  return {
    money,
    per: perOf(quote, quotes, party),
    of: whose(quote, { quotes, party }),
    stage: accepted ? 'agreed' : 'quoted',
    at: (agreement ?? fact).message.sentAt,
    messages: messagesOf(agreement ? [fact, agreement] : [fact]),
    byReader: false,
  }
}

/** As the message says; for all of them where it is a sum of other prices that were named; else for each. */
function perOf(quote: Quote, quotes: readonly Quote[], party: Party): PriceTerm['per'] {
  const said = quote.fact.attributes.per
  if (said === 'person' || said === 'group') return said
  const isTotal = [isMultiple, isSumOfParts, isReduced].some((test) => test(quote, quotes, party))
  return isTotal ? 'group' : 'person'
}
