import * as v from 'valibot'
import {
  action,
  confirms,
  currency,
  external,
  instant,
  level,
  paymentKind,
  per,
  persons,
  provider,
  role,
  service,
  text,
} from './decision-schema.ts'

const account = v.strictObject({
  exhibit: v.nullish(text, null),
  app: text,
  account: text,
  name: v.nullish(text, null),
})
const place = v.strictObject({
  exhibit: v.nullish(text, null),
  path: text,
  member: v.nullish(text, null),
  locator: text,
})

/** A public id, or the place of the record. */
const cite = v.union([text, place])
export type Cite = v.InferOutput<typeof cite>

/** Major units, with at most two decimals: 4000, 4000.5; kept as hundredths. */
const amount = v.pipe(
  v.number(),
  v.minValue(0),
  v.check((given) => /^\d{1,13}(\.\d{1,2})?$/.test(String(given)), 'is no amount with at most two decimals'),
  v.transform((given) => hundredthsOf(String(given))),
)

/** `4000.5` → 400050, without passing through a binary fraction. */
export function hundredthsOf(numeral: string): number {
  const [whole = '0', decimals = ''] = numeral.split('.')
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
}

/** A decision as a file tells it that was made outside of the case: accounts by name, messages by place. */
export const decisionLine = v.strictObject({
  /** What later lines of the file call it, to withdraw it. */
  decision: v.nullish(text, null),
  action,
  reader: text,
  at: instant,
  contact: v.nullish(account, null),
  with: v.nullish(v.array(account), []),
  booking: v.nullish(cite, null),
  confirms: v.nullish(confirms, []),
  persons: v.nullish(persons, null),
  price: v.nullish(v.strictObject({ amount, currency, per }), null),
  service: v.nullish(service, null),
  payment: v.nullish(
    v.strictObject({
      kind: paymentKind,
      level,
      payee: v.nullish(text, null),
      identifiers: v.nullish(v.array(text), []),
      money: v.nullish(v.strictObject({ amount, currency }), null),
      at: v.nullish(instant, null),
    }),
    null,
  ),
  external: v.nullish(external, null),
  provider: v.nullish(v.strictObject({ ...provider.entries, exhibit: v.nullish(text, null) }), null),
  role: v.nullish(role, null),
  withdraws: v.nullish(text, null),
  reason: text,
  reasonCodes: v.nullish(v.array(text), []),
  cites: v.nullish(v.array(cite), []),
  blind: v.nullish(v.boolean(), false),
})
export type DecisionLine = v.InferOutput<typeof decisionLine>
