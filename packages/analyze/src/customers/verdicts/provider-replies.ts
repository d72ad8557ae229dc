import type { CasePayment, ProviderReply } from '@casethread/model'
import type { Verdict } from './verdict.ts'

/** The last reply that readers recorded of each code or account. */
export function repliesOf(verdicts: readonly Verdict[]): ReadonlyMap<string, ProviderReply> {
  const replies = new Map<string, ProviderReply>()
  for (const { action, provider, seq } of verdicts.toSorted((a, b) => a.seq - b.seq))
    if (action === 'provider' && provider) replies.set(keyOf(provider.identifier), { ...provider, decision: seq })
  return replies
}

/** Payments with what the providers of their identifiers said: only a confirmation lifts one to level L4 (methodology §5.2). */
export const withReplies = (
  payments: readonly CasePayment[],
  replies: ReadonlyMap<string, ProviderReply>,
): readonly CasePayment[] =>
  replies.size === 0
    ? payments
    : payments.map((payment) => {
        const own = payment.identifiers.flatMap((identifier) => replies.get(keyOf(identifier)) ?? [])
        const provider = own.find(({ status }) => status === 'confirmed') ?? own[0]
        if (!provider) return payment
        return { ...payment, provider, level: provider.status === 'confirmed' ? 'L4' : payment.level }
      })

/** Codes are written with and without spaces. */
const keyOf = (identifier: string): string => identifier.replace(/[\s-]/g, '').toUpperCase()
