import type { Fact } from './run.ts'

/** Rules of `payment.yaml` that only money in trust fulfils: it lies with an office or guarantor, or he is told to give it. */
const escrowRules = new Set(
  ['at-keeper', 'money-at-office', 'money-held', 'released', 'told-to-give', 'told-the-office', 'lies-there'].map(
    (id) => `payment-acts/${id}`,
  ),
)
const releaseRules = new Set(['released', 'told-to-give', 'told-the-office'].map((id) => `payment-acts/${id}`))

/** Money in trust, or a code whose holder can have it paid out. */
export const isEscrow = ({ kind, rule, attributes }: Fact): boolean =>
  escrowRules.has(rule) ||
  (kind === 'payment.code' && (attributes.scheme === 'escrow' || attributes.scheme === 'token'))

/** Money in trust is let go. */
export const isRelease = ({ rule }: Fact): boolean => releaseRules.has(rule)
