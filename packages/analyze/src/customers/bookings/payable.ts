import type { Booking, CasePayment, Modality, PriceTerm } from '@casethread/model'
import { type Fact, messagesOf, type Run } from '../run.ts'
import { isObserved } from './service.ts'

type Payable = Booking['payable']

interface Given {
  modality: Modality
  prices: readonly PriceTerm[]
  payments: readonly CasePayment[]
  attempts: Booking['attempts']
}

/** The payability table (methodology 1.4): when a price by persons may be used at all. */
export function payableOf(run: Run, { modality, prices, payments, attempts }: Given): Payable {
  const observed = payments.filter(isObserved)
  const refund = observed.find(({ kind }) => kind === 'refund')
  if (refund)
    return { owed: false, because: 'refunded: only what remains of the payments counts', messages: refund.messages }
  const agreed = prices.find(({ stage }) => stage === 'agreed')
  const arrival = run.of('journey.arrival', 'contact')
  const dispute = disputeAfter(run, arrival)
  const arrivalStands = arrival.length > 0 && dispute.length === 0
  switch (modality) {
    case 'prepaid':
      return prepaid(run, agreed, observed, attempts)
    case 'instalments': {
      if (arrivalStands) return owed('instalments: arrival reported', [...all(observed), ...messagesOf(arrival)])
      const whole = allPaid(run)
      return whole.length > 0
        ? owed('instalments: it is said that all is paid', [...all(observed), ...messagesOf(whole)])
        : not('instalments: neither arrival nor full payment is shown', all(observed))
    }
    case 'escrow': {
      const release = observed.find(({ kind }) => kind === 'escrow_release')
      if (release) return owed('money in trust: its release was told', release.messages)
      return arrivalStands
        ? owed('money in trust: arrival reported and not disputed', messagesOf(arrival))
        : not('money in trust: neither release nor undisputed arrival is shown', messagesOf(dispute))
    }
    case 'on-arrival':
      return arrivalStands
        ? owed('to be paid on arrival: arrival reported and paid after it', [...messagesOf(arrival), ...all(observed)])
        : not('to be paid on arrival: no undisputed arrival', messagesOf(dispute))
    case 'in-kind':
      return not('no money: worked off or given in kind', [])
    default:
      return not('nothing shows how it was to be paid', [])
  }
}

/** Before they set out: acknowledged, or they set out although the owner had said that the money comes first. */
function prepaid(
  run: Run,
  agreed: PriceTerm | undefined,
  observed: readonly CasePayment[],
  attempts: Given['attempts'],
): Payable {
  if (!agreed) return not('prepaid: no agreed price beside the payment', all(observed))
  if (observed.length > 0)
    return owed('prepaid: a price was agreed and a payment acknowledged', [...agreed.messages, ...all(observed)])
  const first = run.of('terms.pay-first', 'owner')
  const asked = first[0]?.message.sentAt ?? null
  // A call to depart does not show that they did; an arrival or an interception does.
  const departures = attempts.filter(
    ({ at, outcome }) =>
      (outcome === 'arrived' || outcome === 'intercepted') && asked !== null && at !== null && at >= asked,
  )
  const shown = [...agreed.messages, ...messagesOf(first), ...departures.flatMap(({ messages }) => messages)]
  return departures.length > 0
    ? owed('prepaid: a price was agreed, the money was to come first, and they set out', shown)
    : not('prepaid: the money was to come first, and neither payment nor departure is shown', messagesOf(first))
}

/** So many messages at most lie between a payer's word that all is paid and its acknowledgement. */
const toAnswer = 4

/** All is paid, as the owner says, or as the contact says and the owner acknowledges. */
const allPaid = (run: Run): readonly Fact[] => {
  const received = run.of('payment.received', 'owner')
  return run
    .of('terms.all-paid')
    .filter(({ by, at }) => by === 'owner' || received.some((one) => one.at > at && one.at - at <= toAnswer))
}

const owed = (because: string, messages: readonly number[]): Payable => ({
  owed: true,
  because,
  messages: unique(messages),
})
const not = (because: string, messages: readonly number[]): Payable => ({
  owed: false,
  because,
  messages: unique(messages),
})
const unique = (messages: readonly number[]) => [...new Set(messages)]
const all = (payments: readonly CasePayment[]) => payments.flatMap(({ messages }) => messages)

/** After it the contact wants money back or complains. */
function disputeAfter(run: Run, arrival: readonly Fact[]): Fact[] {
  const last = arrival.at(-1)
  return last ? run.of(['payment.refund', 'journey.retry'], 'contact').filter(({ at }) => at > last.at) : []
}
