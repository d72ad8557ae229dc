import type { Money } from '@casethread/model'
import { apart, between, day, type Fact, hasUntil, inOrder, near, type Run } from '../run.ts'
import { moneyOf } from './money.ts'

/** Told again within three days, a payment that nobody acknowledged yet is the same one (methodology 1.9). */
const retold = 3 * day
/** So many messages around a payment's own may hold its sum, code or payee. */
export const reach = 3

/** A payment as two sides tell of it: reports of the payer, words of the receiver. */
export interface ToldPayment {
  payer: Fact['by']
  claims: readonly Fact[]
  receipts: readonly Fact[]
}

interface Open extends ToldPayment {
  claims: Fact[]
  receipts: Fact[]
}

/**
 * The payments that one of the two makes to the other, in order. What is told twice, or told and then acknowledged, is one payment. A
 * code that is sent without a word of payment is told too.
 */
export function toldPayments(run: Run, payer: Fact['by']): ToldPayment[] {
  const receiver = payer === 'contact' ? 'owner' : 'contact'
  const made = claimsOf(run, payer)
  const codes = payer === 'contact' ? run.of('payment.code', payer) : []
  const alone = codes.filter((code) => near(made, code, reach).length === 0)
  const receipts = acknowledgedBy(run, receiver)
  const events = inOrder([...made, ...alone, ...receipts])
  const told: Open[] = []
  // Receipts answer the claims in their order, so that those before this one need no second look.
  let answered = 0
  for (const fact of events) {
    while ((told[answered]?.receipts.length ?? 0) > 0) answered++
    if (fact.by === receiver) receive(told, fact, { run, payer, open: told[answered] })
    else claim(told, fact, { run, payer })
  }
  return told
}

/**
 * What the payer reports. "The office received it", said by a contact who pays the owner and wants nothing back yet, reports his own payment; while the
 * price is still bargained for, "another one gave me 4,100" or "we have 4,200" is an offer.
 */
export function claimsOf(run: Run, payer: Fact['by']): readonly Fact[] {
  const made = run.of('payment.made', payer)
  if (payer === 'owner' || !run.has(['price.asked', 'price.agreed'], 'contact')) return made
  const refunds = run.of('payment.refund')
  const places = new Set(made.map(({ at }) => at))
  const told = run
    .of('payment.received', 'contact')
    .filter((fact) => !places.has(fact.at) && !hasUntil(refunds, fact.at) && !isBargained(run, fact))
  return inOrder([...made, ...told])
}

/** Words that money came in; in a message that names a price, before the other side told of any payment, they are the offer: "it comes to 4,300 each". */
export function acknowledgedBy(run: Run, receiver: Fact['by']): readonly Fact[] {
  const payer = receiver === 'owner' ? 'contact' : 'owner'
  const told = run.of(['payment.made', 'payment.code'], payer)
  const offers = run.of('price.quoted', receiver)
  return run
    .of('payment.received', receiver)
    .filter((fact) => hasUntil(told, fact.at) || near(offers, fact, 0).length === 0)
}

/** No price is agreed so far, and the owner goes on to name one, or somebody to agree one. */
const isBargained = (run: Run, { at }: Fact): boolean =>
  !hasUntil(run.of('price.agreed'), at) &&
  [...run.of('price.quoted', 'owner'), ...run.of('price.agreed')].some((offer) => offer.at > at)

function claim(told: Open[], fact: Fact, { run, payer }: { run: Run; payer: Fact['by'] }): void {
  const last = told.at(-1)
  if (last && last.receipts.length === 0 && isSame(last, fact, run)) last.claims.push(fact)
  else told.push({ payer, claims: [fact], receipts: [] })
}

/** It acknowledges the oldest payment that waits for it; a second word soon after, without a sum of its own, repeats the first. */
function receive(
  told: Open[],
  fact: Fact,
  { run, payer, open }: { run: Run; payer: Fact['by']; open: Open | undefined },
): void {
  const last = told.at(-1)
  const repeated = last?.receipts.at(-1)
  if (open) open.receipts.push(fact)
  else if (repeated && fact.at - repeated.at <= reach && sumIn(run, fact) === null) last?.receipts.push(fact)
  else told.push({ payer, claims: [], receipts: [fact] })
}

function isSame({ claims }: Open, fact: Fact, run: Run): boolean {
  const last = claims.at(-1)
  if (!last || apart(last.message, fact.message) > retold) return false
  const [before, now] = [sumIn(run, last), sumIn(run, fact)]
  return before === null || now === null || before.amount === now.amount
}

/** The sum of money in the fact's own message. */
function sumIn(run: Run, { at }: Fact): Money | null {
  const sums = between(run.of(['payment.amount', 'price.quoted']), at, at)
  return moneyOf(sums[0]?.value ?? null)
}
