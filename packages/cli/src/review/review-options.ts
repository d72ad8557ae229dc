import { hundredthsOf } from '@casethread/analyze/review'
import {
  externalKinds,
  paymentKinds,
  providerStatuses,
  type ReviewDecision,
  roles,
  serviceClasses,
} from '@casethread/model'
import { all, choice, choices, flag, mapped, text, usage } from '../options.ts'

/** `3`, `3-4`, `3-` where nobody said how many at most. */
function readPersons(given: string): { lo: number; hi: number | null } {
  const [, lo, range, hi] = /^(\d{1,5})(-(\d{1,5})?)?$/.exec(given) ?? []
  if (lo === undefined)
    return usage(`--persons: "${given}" is no number of persons. Write 3, 3-4, or 3- for three or more`)
  const most = range === undefined ? Number(lo) : hi === undefined ? null : Number(hi)
  if (most !== null && most < Number(lo)) usage(`--persons: "${given}" ends below its beginning`)
  return { lo: Number(lo), hi: most }
}

const numeral = String.raw`(\d{1,13}(?:\.\d{1,2})?)\s?([A-Z]{3})`

/** `4000EUR`, `4000.50 EUR`. */
function readMoney(name: string, given: string): { amount: number; currency: string } {
  const [, amount, currency] = new RegExp(`^${numeral}$`).exec(given) ?? []
  if (amount === undefined || currency === undefined)
    return usage(`${name}: "${given}" is no sum. Write the amount and the three letters of its currency, 4000EUR`)
  return { amount: hundredthsOf(amount), currency }
}

/** `4000EUR/person`. */
function readPrice(given: string): NonNullable<ReviewDecision['price']> {
  const [, sum = given, per] = /^(.*)\/(person|group|leg|attempt)$/.exec(given) ?? []
  if (per === undefined)
    usage(`--price: "${given}" does not say for whom. Write 4000EUR/person, or /group, /leg, /attempt`)
  return { ...readMoney('--price', sum), per: per as NonNullable<ReviewDecision['price']>['per'] }
}

function readInstant(given: string): string {
  const at = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{3})?)?Z)?$/.test(given) ? Date.parse(given) : Number.NaN
  if (Number.isNaN(at)) usage(`"${given}" is no time in UTC. Write 2024-01-31 or 2024-01-31T09:30:00Z`)
  return new Date(at).toISOString()
}

function readCount(name: string, given: string): number {
  if (!/^\d{1,5}$/.test(given)) usage(`${name}: "${given}" is no number`)
  return Number(given)
}

function readConfirms(given: string): ('person' | 'paid')[] {
  const words = given.split(',')
  const known = (['person', 'paid'] as const).filter((word) => words.includes(word))
  if (known.length !== words.length) usage(`--confirms: "${given}" is neither person, paid nor person,paid`)
  return known
}

/** What a reader says of a contact. */
export const reviewOptions = {
  reader: text('--reader', 'NAME', 'who decides, by name; for list and show, whose turn it is'),
  reason: text('--reason', 'TEXT', 'why, in a sentence; needed for every decision'),
  cite: all('--cite', 'MESSAGE', 'id of a message that the decision rests on; without it those of the signals shown'),
  code: all('--code', 'CODE', 'reason code; without it the signals whose messages are cited'),
  confirms: mapped(
    text('--confirms', 'WHAT', 'what is accepted: person (for the count), paid (for the money) or person,paid'),
    readConfirms,
  ),
  persons: mapped(text('--persons', 'N', 'how many persons travel: 3, 3-4, or 3- for three or more'), readPersons),
  minors: mapped(text('--minors', 'N', 'how many of them are children (0)'), (given) => readCount('--minors', given)),
  price: mapped(text('--price', 'SUM', 'the price agreed: 4000EUR/person, or /group, /leg, /attempt'), readPrice),
  role: choice('--role', 'ROLE', roles, 'what the contact is'),
  service: choice('--service', 'CLASS', serviceClasses, 'what was sold'),
  booking: text(
    '--booking',
    'MESSAGE',
    'id of a message of the one booking decided about; without it all of the contact',
  ),
  payment: mapped(text('--payment', 'SUM', 'what was paid: 4000EUR'), (given) => readMoney('--payment', given)),
  kind: choice('--kind', 'KIND', paymentKinds, 'what kind of payment it is (direct)'),
  level: choice('--level', 'LEVEL', ['L0', 'L1', 'L2', 'L3', 'L4'] as const, 'how well it is shown (L2)'),
  paidOn: mapped(text('--paid-on', 'TIME', 'when it was paid, UTC'), readInstant),
  payee: text('--payee', 'NAME', 'who received it'),
  identifier: all('--identifier', 'CODE', 'code or account named with the payment, or asked about'),
  external: choice('--external', 'KIND', externalKinds, 'what matches outside of the chats'),
  status: choice('--status', 'STATUS', providerStatuses, 'what the provider of the --identifier said'),
  exhibit: text('--exhibit', 'REF', 'the exhibit or page of the file that shows it, for external and provider'),
  blind: flag('--blind', 'the reader saw neither tier, points nor another reader’s opinion'),
  at: mapped(text('--at', 'TIME', 'when it was decided, UTC; now by this computer’s clock if not given'), readInstant),
  only: choices('--only', 'TURN', ['first', 'second', 'third'] as const, 'for list: only these readings'),
} as const
