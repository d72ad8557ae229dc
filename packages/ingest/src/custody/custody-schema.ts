import {
  apps,
  dayStart,
  extractionMethods,
  isRegionCode,
  isZoneName,
  type SuppliedHash,
  type SuppliedHashAlgorithm,
  suppliedHashDigits,
} from '@casethread/model'
import * as v from 'valibot'
import { dateOrders } from '../format.ts'
import { readMoment } from './moment.ts'

/** Longer than anything that is written into one field. */
const textLength = 2000

/** What stands in the file, quoted for a message. */
const quoted = (value: unknown): string => `"${String(value).slice(0, 60)}"`

const text = v.pipe(
  v.string('is no text. Write one value, in quotation marks if it holds a colon'),
  v.trim(),
  v.maxLength(textLength, `is longer than ${textLength} characters. Shorten it`),
)
/** Null for what is not recorded. */
const orNull = <const T extends v.GenericSchema>(schema: T) => v.nullish(schema, null)
const optionalText = orNull(text)

/** The values are all texts (see `readCustody`), so that a serial number keeps its zeros. */
const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  v.pipe(
    text,
    v.picklist(words, ({ input }) => `${quoted(input)} is not known. Write one of: ${words.join(', ')}`),
  )

const tested = (holds: (given: string) => boolean, remedy: string) =>
  v.pipe(
    text,
    v.check(holds, ({ input }) => `${quoted(input)} ${remedy}`),
  )

const day = tested((given) => dayStart(given) !== null, 'is no date. Write year-month-day, for example 2019-03-14')
const zone = tested(isZoneName, 'is no IANA zone name. Write, for example, Europe/Brussels')
const region = v.pipe(
  text,
  v.toUpperCase(),
  tested(isRegionCode, 'is no country code. Write two letters, for example BE'),
)
const moment = tested(
  (given) => readMoment(given) !== null,
  'is no date and time. Write, for example, 2016-05-01T14:30 (on the clock of the zone that begins) or 2016-05-01T12:30Z',
)
const yesNo = v.pipe(
  oneOf(['true', 'false', 'yes', 'no']),
  v.transform((given) => given === 'true' || given === 'yes'),
)
const seconds = v.pipe(
  tested(
    (given) => /^[+-]?\d{1,9}(\.\d{1,3})?$/.test(given),
    'is no number of seconds. Write, for example, -42 for a clock that was 42 seconds behind',
  ),
  v.transform(Number),
)

/** An object of known fields only: a field with a misspelt name would be a field that is missing in silence. */
const record = <const E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, ({ expected, path }) =>
    expected === 'never'
      ? `is no field. Known here: ${Object.keys(entries).join(', ')}`
      : path && expected !== 'Object'
        ? 'is missing. Add it'
        : `holds no fields. Write them below it, indented: ${Object.keys(entries).join(', ')}`,
  )

const list = <const T extends v.GenericSchema>(item: T) =>
  v.array(item, 'is no list. Write its items below it, each behind a dash')

/** One value, or a list of them. */
const oneOrMore = <const T extends v.GenericSchema>(item: T) =>
  v.pipe(
    v.unknown(),
    v.transform((given) => (Array.isArray(given) ? given : [given])),
    list(item),
  )

const dayOrMoment = tested(
  (given) => dayStart(given) !== null || readMoment(given) !== null,
  'is no date. Write 2019-03-14 or 2019-03-14T09:30',
)

const algorithms = Object.keys(suppliedHashDigits) as SuppliedHashAlgorithm[]
const hashOf = (algorithm: SuppliedHashAlgorithm) =>
  v.optional(
    v.pipe(
      text,
      v.toLowerCase(),
      v.check(
        (given) => /^[0-9a-f]*$/.test(given) && given.length === suppliedHashDigits[algorithm],
        ({ input }) =>
          `${quoted(input)} is no ${algorithm}. Write its ${suppliedHashDigits[algorithm]} hexadecimal digits`,
      ),
    ),
  )

const suppliedHashes = v.pipe(
  record({
    path: text,
    sha256: hashOf('sha256'),
    sha512: hashOf('sha512'),
    sha1: hashOf('sha1'),
    md5: hashOf('md5'),
  }),
  v.check(
    (given) => algorithms.some((algorithm) => given[algorithm] !== undefined),
    `has no hash. Add one of: ${algorithms.join(', ')}`,
  ),
  v.transform((given): SuppliedHash[] =>
    algorithms.flatMap((algorithm) => {
      const value = given[algorithm]
      return value === undefined ? [] : [{ path: given.path.replace(/^(\.\/)+/, ''), algorithm, value }]
    }),
  ),
)

/** What a custody file may hold; docs/custody.md explains every field. */
export const custodySchema = record({
  exhibit: optionalText,
  seal: optionalText,
  device: v.optional(
    record({
      make: optionalText,
      model: optionalText,
      imei: v.optional(oneOrMore(text), []),
      serial: optionalText,
    }),
    {},
  ),
  legalTitle: v.optional(
    record({
      reference: optionalText,
      authority: optionalText,
      date: orNull(day),
      scope: v.optional(record({ from: orNull(day), to: orNull(day), apps: orNull(list(oneOf(apps))) }), {}),
    }),
    {},
  ),
  extraction: v.optional(
    record({
      tool: optionalText,
      version: optionalText,
      method: orNull(oneOf(extractionMethods)),
      date: orNull(dayOrMoment),
      examiner: optionalText,
    }),
    {},
  ),
  clock: v.optional(
    record({
      checked: orNull(yesNo),
      deviationSeconds: orNull(seconds),
      note: optionalText,
    }),
    {},
  ),
  owners: v.optional(list(text), []),
  zone: orNull(zone),
  zones: orNull(list(record({ from: orNull(moment), zone, reason: optionalText }))),
  zoneReason: optionalText,
  region: orNull(region),
  dateOrder: orNull(oneOf(dateOrders)),
  hashes: v.optional(list(suppliedHashes), []),
})

export type CustodyFields = v.InferOutput<typeof custodySchema>
