import { ZoneClock } from '@casethread/model'

const hour = 60

/**
 * Abbreviations that stood for one offset only, in every release of the IANA time zone database of the years in which
 * Facebook wrote pages with zones (2009 to 2018, messages from 2004 on). Minutes ahead of UTC.
 *
 * `PST` is in this list although the database gives it to Manila as well since release 2017b: Facebook's own clock is
 * Pacific, and the pages of the time show it. Those of several
 * meanings are in {@link severalOffsets}.
 */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: hour,
  CET: hour,
  CEST: 2 * hour,
  EET: 2 * hour,
  EEST: 3 * hour,
  PST: -8 * hour,
  PDT: -7 * hour,
  MST: -7 * hour,
  MDT: -6 * hour,
  EDT: -4 * hour,
  AKST: -9 * hour,
  AKDT: -8 * hour,
  HST: -10 * hour,
  NST: -3.5 * hour,
  NDT: -2.5 * hour,
  AEDT: 11 * hour,
  AEST: 10 * hour,
  ACDT: 10.5 * hour,
  ACST: 9.5 * hour,
  AWST: 8 * hour,
  NZST: 12 * hour,
  NZDT: 13 * hour,
  JST: 9 * hour,
  HKT: 8 * hour,
  IDT: 3 * hour,
  PKT: 5 * hour,
  SAST: 2 * hour,
  CAT: 2 * hour,
  EAT: 3 * hour,
  WAT: hour,
  WIB: 7 * hour,
  WITA: 8 * hour,
  WIT: 9 * hour,
}

/**
 * Abbreviations of several meanings in the same database: EST of America and (until release 2014f) Australia, AST of the
 * Atlantic and Arabia, BST of Britain, Bangladesh and Bougainville, CST of America, Cuba, China and Australia, IST of India,
 * Israel and Ireland, KST of Seoul and Pyongyang, MSK before 2011 and after 2014 and between, SST of Samoa and Singapore.
 */
const severalOffsets: Readonly<Record<string, readonly number[]>> = {
  EST: [-5 * hour, 10 * hour, 11 * hour],
  CST: [-6 * hour, 8 * hour, -5 * hour, 9.5 * hour, 10.5 * hour],
  CDT: [-5 * hour, -4 * hour],
  AST: [-4 * hour, 3 * hour],
  ADT: [-3 * hour, 4 * hour],
  BST: [hour, 6 * hour, 11 * hour],
  IST: [5.5 * hour, 2 * hour, hour],
  KST: [9 * hour, 8.5 * hour],
  MSK: [3 * hour, 4 * hour],
  SST: [-11 * hour, 8 * hour],
}

/**
 * Minutes ahead of UTC of a zone as printed: `PDT`, `UTC-07`, `UTC+05:30`, `+0200`. Null where it has several meanings, of
 * which {@link offsetIn} may tell the right one, or none that is known.
 */
export function markOffset(mark: string): number | null {
  const offset = /^(?:UTC|GMT)? ?([+\-−–])(\d{1,2}):?(\d{2})?$/.exec(mark)
  if (!offset) return Object.hasOwn(offsets, mark) ? (offsets[mark] ?? null) : null
  const [, sign, hours = '', minutes = '0'] = offset
  const ahead = Number(hours) * hour + Number(minutes)
  if (ahead > 14 * hour || Number(minutes) > 59) return null
  return sign === '+' ? ahead : 0 - ahead
}

/**
 * What an abbreviation of several meanings stands for in a zone: the offset of that zone in the given year, of standard time
 * or of daylight saving time as the abbreviation says, if it is one of the meanings. Minutes; null if none is.
 */
export function offsetIn(mark: string, zone: string, year: number): number | null {
  const meanings = Object.hasOwn(severalOffsets, mark) ? (severalOffsets[mark] ?? []) : []
  const clock = new ZoneClock(zone)
  const ahead = [Date.UTC(year, 0, 15), Date.UTC(year, 6, 15)].map(
    (noon) => (noon - (clock.instant(noon).at ?? noon)) / 60_000,
  )
  ahead.sort((a, b) => (mark.endsWith('DT') ? b - a : a - b))
  return ahead.find((offset) => meanings.includes(offset)) ?? null
}
