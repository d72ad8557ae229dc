import { hash } from 'node:crypto'
import type { CasePayment, Money, PaymentKind } from '@casethread/model'
import { isEscrow, isRelease } from '../escrow.ts'
import { between, type Fact, hasUntil, inOrder, messagesOf, near, type Run } from '../run.ts'
import { moneyOf } from './money.ts'
import { reach, type ToldPayment, toldPayments } from './told-payments.ts'

/**
 * The payments of a booking: what the contact paid, and what came back to him after talk of a refund. The sum, code and payee of a payment
 * may stand in other messages than the report of it.
 */
export function paymentsOf(run: Run): CasePayment[] {
  const used = new Set<Fact>()
  const paid = toldPayments(run, 'contact').map((told) => toPayment(told, { run, used, kind: kindOf(told, run) }))
  const settled = settleTrust(paid)
  const refunds = toldPayments(run, 'owner')
    .filter((told) => isAfter(told, run.of('payment.refund')) && isAfter(told, run.of('payment.made', 'contact')))
    .map((told) => toPayment(told, { run, used, kind: 'refund' }))
  return [...settled, ...refunds]
}

/** What was paid before money in trust is let go was its deposit; a release without a sum of its own lets go the last deposit. */
function settleTrust(paid: readonly CasePayment[]): CasePayment[] {
  const release = paid.findIndex(({ kind }) => kind === 'escrow_release')
  let deposit: CasePayment | null = null
  return paid.map((payment, i) => {
    if (payment.kind === 'escrow_release')
      return { ...payment, money: payment.money ?? deposit?.money ?? null, of: deposit?.id ?? null }
    const kept = i < release ? { ...payment, kind: 'deposit_escrow' as const } : payment
    if (kept.kind === 'deposit_escrow') deposit = kept
    return kept
  })
}

/** What the owner pays a contact that works for him: no turnover (methodology 1.9). */
export function outgoingPayments(run: Run, kind: PaymentKind): CasePayment[] {
  const used = new Set<Fact>()
  return toldPayments(run, 'owner').map((told) => toPayment(told, { run, used, kind }))
}

const factsOf = ({ claims, receipts }: ToldPayment): Fact[] => inOrder([...claims, ...receipts])
const firstOf = (told: ToldPayment): Fact => factsOf(told)[0] as Fact
const isAfter = (told: ToldPayment, facts: readonly Fact[]) => hasUntil(facts, firstOf(told).at)

interface Place {
  run: Run
  /** Sums that another payment has. */
  used: Set<Fact>
  kind: PaymentKind
}

function toPayment(told: ToldPayment, { run, used, kind }: Place): CasePayment {
  const own = factsOf(told)
  const sum = sumOf(told, run, used)
  const named = identifiersOf(told, run)
  const payee = payeeOf(told, run)
  const times = own.flatMap(({ message }) => message.sentAt ?? [])
  const first = firstOf(told)
  const receipts = receiptsOf(told, run)
  return {
    id: `pay-${hash('sha256', `${first.message.id}\n${told.payer}\n${first.kind}`).slice(0, 12)}`,
    kind,
    level: levelOf(told, sum !== null && named.length > 0 && (payee !== null || told.receipts.length > 0)),
    money: sum?.money ?? null,
    date: { earliest: least(times), latest: times.length > 0 ? Math.max(...times) : null },
    identifiers: [...new Set(named.flatMap(({ value }) => value ?? []))].sort(),
    payee: payee?.value ?? null,
    of: null,
    messages: messagesOf([...own, ...named, ...(sum ? [sum.fact] : []), ...(payee ? [payee] : [])]),
    recovered: own.every(({ message }) => message.state.startsWith('recovered')),
    byReader: false,
    ...(receipts.length > 0 ? { receipts } : {}),
  }
}

/** Pictures and papers that the payer sends beside his report. */
function receiptsOf({ payer, claims }: ToldPayment, run: Run): string[] {
  const sent = claims.flatMap(({ at }) => run.messages.slice(Math.max(0, at - reach), at + reach + 1))
  return [
    ...new Set(sent.filter(({ by, forwarded }) => by === payer && !forwarded).flatMap(({ attached }) => attached)),
  ].sort()
}

const least = (times: readonly number[]) => (times.length > 0 ? Math.min(...times) : null)

/** Codes and accounts that the payer names near by, and the account that the other gave before. */
function identifiersOf(told: ToldPayment, run: Run): Fact[] {
  const kinds = ['payment.code', 'payment.account']
  const other = told.payer === 'contact' ? 'owner' : 'contact'
  const found = factsOf(told).flatMap((fact) => [
    ...near(run.of(kinds, told.payer), fact, reach),
    ...between(run.of('payment.account', other), fact.at - 2 * reach, fact.at),
  ])
  return inOrder([...new Set(found)])
}

/** The last one named before the payment or just after. */
const payeeOf = (told: ToldPayment, run: Run): Fact | null =>
  between(run.of('payment.payee'), 0, (factsOf(told).at(-1)?.at ?? 0) + reach).at(-1) ?? null

/** In the report itself, else in the receipt, else in the nearest message that holds one, is no offer, and is not taken yet. */
function sumOf(told: ToldPayment, run: Run, used: Set<Fact>): { money: Money; fact: Fact } | null {
  const own = [...told.claims, ...told.receipts]
  const sums = run.of('payment.amount')
  const isFree = (fact: Fact) => !used.has(fact) && moneyOf(fact.value) !== null
  const within = own.flatMap(({ at }) => between(sums, at, at)).filter(isFree)
  const offers = run.of(['price.quoted', 'terms.price'])
  const first = own[0]?.at ?? 0
  // What the other side names afterwards, without a word that it came, is its own matter: "your part is 700".
  const isHis = (fact: Fact) => told.receipts.length > 0 || fact.by === told.payer || fact.at <= first
  const around = own
    .flatMap((fact) => near(sums, fact, reach))
    .filter((fact) => isFree(fact) && isHis(fact) && near(offers, fact, 0).length === 0)
  const nearest = around.toSorted((a, b) => Math.abs(a.at - first) - Math.abs(b.at - first))
  const fact = within[0] ?? nearest[0]
  const money = moneyOf(fact?.value ?? null)
  if (!fact || !money) return null
  used.add(fact)
  return { money, fact }
}

function levelOf({ claims, receipts }: ToldPayment, identified: boolean): CasePayment['level'] {
  if (identified) return 'L3'
  return receipts.length > 0 || claims.length === 0 ? 'L2' : 'L1'
}

/** Money in trust is a deposit until it is let go; after the contact reported his arrival, word of it is that it was. */
function kindOf(told: ToldPayment, run: Run): PaymentKind {
  const facts = [...factsOf(told), ...identifiersOf(told, run)]
  const arrived = isAfter(told, run.of('journey.arrival', 'contact'))
  const trust = facts.some((fact) => near(run.of('terms.trust'), fact, reach).length > 0)
  if (facts.some(isRelease)) return 'escrow_release'
  if (trust || facts.some(isEscrow)) return arrived ? 'escrow_release' : 'deposit_escrow'
  return 'direct'
}
