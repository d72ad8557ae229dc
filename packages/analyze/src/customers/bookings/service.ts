import type { Booking, CasePayment, Modality, ServiceClass } from '@casethread/model'
import { isEscrow } from '../escrow.ts'
import { type Fact, messagesOf, type Run } from '../run.ts'

/** Payments that count as observed (methodology 1.4). */
export const isObserved = ({ level }: Pick<CasePayment, 'level'>): boolean => level !== 'L0' && level !== 'L1'

/** A debt is to be worked off, in so many words; a sign of danger as well. */
const isWorkedOff = ({ rule }: Fact): boolean => rule === 'danger-acts/work-off'

/** How the price is paid, as far as payments and words show it. */
export function modalityOf(run: Run, payments: readonly CasePayment[]): Modality {
  if (run.facts.some(isEscrow) || payments.some(({ kind }) => kind === 'deposit_escrow')) return 'escrow'
  if (run.facts.some(isWorkedOff) && !payments.some(isObserved)) return 'in-kind'
  const paid = payments.filter((payment) => isObserved(payment) && payment.kind !== 'refund')
  const arrival = run.of('journey.arrival', 'contact')[0]?.message.sentAt ?? null
  const before = paid.filter(({ date }) => arrival === null || (date.earliest ?? 0) < arrival)
  if (paid.length > 1) return 'instalments'
  if (before.length > 0) return 'prepaid'
  if (paid.length > 0) return 'on-arrival'
  return run.has('terms.pay-first', 'owner') ? 'prepaid' : 'unknown'
}

/** What a class of service is told by. */
interface Told {
  run: Run
  attempts: Booking['attempts']
  payments: readonly CasePayment[]
}

interface ServiceRule {
  service: Exclude<ServiceClass, 'unknown'>
  says: string
  /** The messages that show it; none where they do not. */
  find(told: Told): readonly number[]
}

const promises: ReadonlySet<string> = new Set([
  'journey-acts/promised-repeat',
  'journey-acts/phrase-retry',
  'context-acts/guarantee-given',
])

/** In this order; the first that holds gives the class. What limits a price goes before what raises it. */
export const serviceRules: readonly ServiceRule[] = [
  {
    service: 'look-alike',
    says: 'a paper of somebody who looks like the traveller is offered, or asked for and not left at that: the owner names a price or sends papers',
    find: ({ run }) => {
      const facts = run.of('terms.look-alike')
      const answered = run.has(['price.quoted', 'journey.document', 'terms.look-alike'], 'owner')
      return answered ? messagesOf(facts) : []
    },
  },
  {
    service: 'leg',
    says: 'the owner says that his price is for a leg of the way, or that he takes them only so far',
    find: ({ run }) => messagesOf(run.of('terms.leg', 'owner')),
  },
  {
    service: 'all-inclusive',
    says: 'the owner says that his price covers everything',
    find: ({ run }) => messagesOf(run.of('terms.all-inclusive', 'owner')),
  },
  {
    service: 'single-attempt',
    says: 'the owner says that one attempt is sold, or each for its own price',
    find: ({ run }) => messagesOf(run.of('terms.attempt', 'owner')),
  },
  {
    service: 'guaranteed',
    says: 'the owner promises the arrival, or as many attempts as it takes',
    find: ({ run }) =>
      messagesOf(run.of(['journey.retry', 'terms.guarantee'], 'owner').filter(({ rule }) => promises.has(rule))),
  },
  {
    service: 'documents',
    says: 'papers are talked of, and nobody sets out',
    find: ({ run, attempts }) => (attempts.length === 0 ? messagesOf(run.of('journey.document')) : []),
  },
  {
    service: 'single-attempt',
    says: 'after an interception the same sum was paid once more',
    find: ({ attempts, payments }) => repeatedly(attempts, payments),
  },
]

function repeatedly(attempts: Booking['attempts'], payments: readonly CasePayment[]): readonly number[] {
  const intercepted = attempts.filter(({ outcome }) => outcome === 'intercepted')
  const paid = payments.filter((payment) => isObserved(payment) && payment.kind !== 'refund' && payment.money !== null)
  const [first] = paid
  const isEqual = ({ money }: CasePayment) =>
    money?.amount === first?.money?.amount && money?.currency === first?.money?.currency
  if (intercepted.length === 0 || paid.length < 2 || !paid.every(isEqual)) return []
  return [...new Set([...intercepted, ...paid].flatMap(({ messages }) => messages))]
}

/** What was sold, by the first rule that holds, and the messages that show it. */
export function serviceOf(
  run: Run,
  attempts: Booking['attempts'],
  payments: readonly CasePayment[],
): Required<Pick<Booking, 'service' | 'serviceShownBy'>> {
  for (const [i, { service, find }] of serviceRules.entries()) {
    const messages = find({ run, attempts, payments })
    if (messages.length > 0) return { service, serviceShownBy: { rule: serviceRuleId(service, i), messages } }
  }
  return { service: 'unknown', serviceShownBy: { rule: null, messages: [] } }
}

/** As the rule is printed. */
export const serviceRuleId = (service: ServiceClass, place: number): string => `service/${place + 1}-${service}`
