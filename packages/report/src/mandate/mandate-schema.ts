import { dayStart } from '@casethread/model'
import * as v from 'valibot'

/** A page of text in one field is plenty; the whole file is bounded by its reader. */
const textLength = 20_000

const text = v.pipe(
  v.string('is no text. Write one value, in quotation marks if it holds a colon'),
  v.trim(),
  v.minLength(1, 'is empty. Write a value, or leave the field out'),
  v.maxLength(textLength, `is longer than ${textLength} characters. Shorten it`),
)
const optionalText = v.nullish(text, null)
const day = v.nullish(
  v.pipe(
    text,
    v.check((given) => dayStart(given) !== null, 'is no date. Write year-month-day, for example 2019-03-14'),
  ),
  null,
)
const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  v.picklist(words, ({ input }) => `"${String(input).slice(0, 60)}" is not known. Write one of: ${words.join(', ')}`)
const yesNo = v.nullish(
  v.pipe(
    oneOf(['yes', 'no', 'true', 'false']),
    v.transform((given) => given === 'yes' || given === 'true'),
  ),
  null,
)
const count = v.nullish(
  v.pipe(
    text,
    v.check((given) => /^\d{1,9}$/.test(given), 'is no whole number'),
    v.transform(Number),
  ),
  null,
)

/** An object of known fields only: a misspelt field would be one that is missing in silence. */
const record = <const E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, ({ expected }) =>
    expected === 'never'
      ? `is no field. Known here: ${Object.keys(entries).join(', ')}`
      : `lacks something, or holds no fields. Known here: ${Object.keys(entries).join(', ')}`,
  )
const list = <const T extends v.GenericSchema>(item: T) =>
  v.optional(v.array(item, 'is no list. Write its items below it, each behind a dash'), [])

/** What a mandate file may hold; docs/mandate.md explains every field. */
export const mandateSchema = record({
  dossier: optionalText,
  notice: optionalText,
  record: optionalText,
  annex: v.nullish(
    v.pipe(
      text,
      v.check((given) => /^[A-Z0-9]{1,8}$/.test(given), 'is no letter of an annex. Write, for example, B'),
    ),
    null,
  ),
  version: optionalText,
  court: optionalText,
  language: v.nullish(oneOf(['en', 'fr', 'nl', 'de']), null),
  mandate: v.optional(record({ authority: optionalText, reference: optionalText, date: day, text: optionalText }), {}),
  questions: list(text),
  expert: v.optional(
    record({
      name: optionalText,
      qualifications: optionalText,
      independence: optionalText,
      oath: optionalText,
      oathDate: day,
    }),
    {},
  ),
  persons: list(record({ name: text, capacity: oneOf(['suspect', 'convicted', 'victim', 'witness', 'other']) })),
  charges: list(record({ name: text, provision: optionalText, from: day, to: day })),
  legalFrame: list(record({ provision: text, validFrom: day, validTo: day, note: optionalText })),
  attribution: list(record({ exhibit: optionalText, record: optionalText, text: optionalText })),
  translators: list(
    record({ id: text, name: optionalText, languages: text, variant: optionalText, sworn: yesNo, date: day }),
  ),
  backCheck: v.optional(record({ checked: count, disagreements: count }), {}),
  providerReplies: list(
    record({
      identifier: text,
      provider: optionalText,
      state: oneOf(['asked', 'confirmed', 'not-found', 'pending']),
      date: day,
      reference: optionalText,
    }),
  ),
  allocation: v.optional(
    record({ method: v.nullish(oneOf(['evidence', 'per-capita', 'whole']), null), text: optionalText }),
    {},
  ),
  notExamined: list(text),
  certificate: v.optional(record({ name: optionalText, process: optionalText, date: day }), {}),
})

/** What the examiner states for the annex. Null, or an empty list, where nothing is stated: it is printed as missing. */
export type Mandate = v.InferOutput<typeof mandateSchema>
