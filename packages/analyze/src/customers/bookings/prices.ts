import type { CasePayment, Money, PriceTerm } from '@casethread/model'
import { between, type Fact, messagesOf, near, type Run } from '../run.ts'
import { moneyOf } from './money.ts'
import { isMultiple, isPaid, isReduced, isSumOfParts, type Party, type Quote, unitsOf } from './price-sums.ts'

/** So many messages at most lie between a price and the word that accepts it. */
const reach = 12

/**
 * The prices of a booking: the accepted one first, then those that were only named. Of several that may be meant it is the one that the
 * payments fit; else, where children travel, that of the adults; else the lowest.
 */
export function pricesOf(
  run: Run,
  party: Party,
  payments: readonly Pick<CasePayment, 'money' | 'kind'>[],
): PriceTerm[] {
  const named = quotesIn(run, ['price.quoted', 'terms.price'])
  const totals = quotesIn(run, ['payment.amount']).filter(
    (total) =>
      !near(named, total, 0).some(({ money }) => money.amount === total.money.amount) &&
      isSumOfParts(total, named, party),
  )
  const quotes = [...named, ...totals].sort((a, b) => a.at - b.at)
  const sums = payments.flatMap(({ money, kind }) => (money && kind !== 'refund' ? [money] : []))
  const accepted = acceptedOf(run, quotes, { party, sums })
  const terms = quotes.map((quote) => toTerm(quote, acceptedAs(quote, accepted, { quotes, party }), { quotes, party }))
  const rank = ({ stage, of }: PriceTerm) => (stage === 'quoted' ? 2 : of === 'child' ? 1 : 0)
  return terms.sort((a, b) => rank(a) - rank(b))
}

/** A child's price is accepted with the adult's that stands beside it. */
function acceptedAs(quote: Quote, accepted: Accepted | null, offer: Offer): Accepted | null {
  if (!accepted || quote === accepted.quote) return accepted
  const isBeside = quote.at === accepted.quote.at && whose(quote, offer) === 'child'
  return isBeside && whose(accepted.quote, offer) === 'adult' ? accepted : null
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
    const quote = choose(offersFor(agreement, quotes), quotes, fit)
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
  return before.filter(({ at }) => at === last || at === agreement.at)
}

function choose(offers: readonly Quote[], quotes: readonly Quote[], { party, sums }: Fit): Quote | undefined {
  if (offers.length === 0) return undefined
  const total = offers.findLast((offer) => isSumOfParts(offer, quotes, party) || isReduced(offer, quotes, party))
  if (total) return total
  const paid = [offers, quotes].map((some) => some.filter((quote) => isPaid(quote, party, sums)))
  const some = [...paid, offers].find((candidates) => candidates.length > 0) ?? offers
  const single = some.filter((quote) => !isMultiple(quote, quotes, party))
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
