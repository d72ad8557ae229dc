import type { SqlValue } from '../containers/sqlite/database.ts'
import { numberOf } from '../database/sql-values.ts'
import { earliestTime } from './earliest-time.ts'

// What a genuine row can hold: by these, recovered bytes that are rows are told from bytes that look like one by chance.

type IsGenuine = (value: SqlValue) => boolean

const inRange =
  (from: number, to: number): IsGenuine =>
  (value) =>
    value === null || (typeof value === 'number' && value >= from && value <= to)

export const isFlag = inRange(0, 1)
/** Codes of types and states: small numbers, -1 for none. */
export const isCode = inRange(-1, 999)
export const isRowNumber = inRange(-1, Number.MAX_SAFE_INTEGER)

const day = 86_400_000
const latestTime = Date.UTC(2060, 0, 1)

/** UTC milliseconds; 0 and -1 stand for none. */
export const isTime: IsGenuine = (value) => value === 0 || value === -1 || inRange(earliestTime, latestTime)(value)

const cocoaOrigin = Date.UTC(2001, 0, 1)
/** Seconds since the start of 2001. */
export const isCocoaTime = inRange((earliestTime - day - cocoaOrigin) / 1000, (latestTime - cocoaOrigin) / 1000)

/** An address, or the `-1` of a row that holds nothing. */
export const isAddress: IsGenuine = (value) =>
  value === '-1' || (typeof value === 'string' && /^[^@\s]+@[a-z.]+$/.test(value))

export const isAddressOrNone: IsGenuine = (value) => value === null || isAddress(value)

/** Ids of messages are ASCII without spaces. */
export const isMessageId: IsGenuine = (value) =>
  value === null || (typeof value === 'string' && /^[!-~]{1,120}$/.test(value))

/** Kept as text in the older schema. */
export const isWrittenCode: IsGenuine = (value) => isCode(numberOf(value))
