import {
  decisionActions,
  externalKinds,
  paymentKinds,
  providerStatuses,
  type ReviewDecision,
  roles,
  serviceClasses,
  tiers,
} from '@casethread/model'
import * as v from 'valibot'

export const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(10_000))
const texts = v.pipe(v.array(text), v.maxLength(10_000))
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256'))

export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/, 'is no instant, YYYY-MM-DDTHH:MM:SSZ'),
  v.check((given) => !Number.isNaN(Date.parse(given)), 'is no instant that exists'),
)

export const persons = v.pipe(
  v.strictObject({ lo: whole, hi: v.nullable(whole), minors: whole }),
  v.check(({ lo, hi }) => hi === null || lo <= hi, 'has a lowest number above the highest'),
  v.check(({ lo, hi, minors }) => minors <= (hi ?? Math.max(lo, minors)), 'has more children than persons'),
)
export const confirms = v.array(v.picklist(['person', 'paid']))
export const per = v.picklist(['person', 'group', 'leg', 'attempt'])
export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is no currency code of three letters'))
export const level = v.picklist(['L0', 'L1', 'L2', 'L3', 'L4'])
export const paymentKind = v.picklist(paymentKinds)
export const role = v.picklist(roles)
export const service = v.picklist(serviceClasses)
export const action = v.picklist(decisionActions)
export const external = v.strictObject({ kind: v.picklist(externalKinds), exhibit: text })
export const provider = v.strictObject({
  identifier: text,
  status: v.picklist(providerStatuses),
  exhibit: v.nullable(text),
})

const outcome = v.strictObject({
  ...{ decisions: whole, messages: whole, findings: whole, contacts: whole },
  tiers: v.record(v.picklist(tiers), v.array(text)),
  figures: v.nullable(
    v.strictObject({
      observed: whole,
      A1: whole,
      A2: whole,
      ...{ confirmed: whole, probable: whole, possible: whole },
    }),
  ),
})
const frozen = v.strictObject({
  version: v.pipe(whole, v.minValue(1)),
  parts: v.record(text, text),
  outcome,
  replaced: v.nullable(outcome),
})
const money = { amount: whole, currency }

/** What the log holds of a decision. */
export const reviewDecision = v.strictObject({
  action,
  reader: text,
  at: instant,
  accounts: texts,
  with: texts,
  booking: v.nullable(text),
  confirms,
  persons: v.nullable(persons),
  price: v.nullable(v.strictObject({ ...money, per })),
  service: v.exactOptional(v.nullable(service)),
  payment: v.nullable(
    v.strictObject({
      kind: paymentKind,
      level,
      payee: v.nullable(text),
      identifiers: texts,
      money: v.nullable(v.strictObject(money)),
      at: v.nullable(instant),
    }),
  ),
  external: v.exactOptional(v.nullable(external)),
  provider: v.exactOptional(v.nullable(provider)),
  frozen: v.exactOptional(v.nullable(frozen)),
  role: v.nullable(role),
  withdraws: v.nullable(v.pipe(whole, v.minValue(1))),
  reason: text,
  reasonCodes: texts,
  cites: texts,
  evidenceSha256: sha256,
  before: v.nullable(v.strictObject({ tier: v.picklist(tiers), role })),
  lineSha256: v.nullable(sha256),
  blind: v.boolean(),
  toolVersion: text,
  rulesSha256: sha256,
}) satisfies v.GenericSchema<unknown, ReviewDecision>

/** What is wrong with a value, in one line: `price.amount: …`. */
export const issuesOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues.map((issue) => `${v.getDotPath(issue) ?? 'decision'}: ${issue.message}`).join('; ')
