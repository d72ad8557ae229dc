import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateLanguages } from './date-languages.ts'
import { haveConflict } from './date-words.ts'
import { type DateDialect, dateEvidence, looksLikeDate, readDate } from './printed-date.ts'

const open: DateDialect = { languages: null, order: 'dmy', isOrderOpen: true }
const monthFirst: DateDialect = { ...open, order: 'mdy', isOrderOpen: false }
const iso = (at: number | null | undefined) =>
  at === null || at === undefined ? at : new Date(at).toISOString().slice(0, 19)
const read = (text: string, dialect = open) => iso(readDate(text, dialect)?.reading)

describe('dates of the current pages', () => {
  it.each([
    // Dossier 6 and other.md B3; the French ones are Meta's own pattern with translated months (juil 25, 2014).
    ['Sep 13, 2020, 12:26 PM', '2020-09-13T12:26:00'],
    ['Oct 19, 2019 at 2:37 PM', '2019-10-19T14:37:00'],
    ['19 Oct 2019, 14:37', '2019-10-19T14:37:00'],
    ['Sep 22, 2017 6:33 am', '2017-09-22T06:33:00'],
    ['Sep 22, 2017, 6:33 AM', '2017-09-22T06:33:00'],
    ['Feb 16, 2018 10:17pm', '2018-02-16T22:17:00'],
    ['Jul 12, 2024 4:54:10pm', '2024-07-12T16:54:10'],
    ['Jun 01, 2025 3:32:01 pm', '2025-06-01T15:32:01'],
    ['juil 25, 2014 12:06:36 am', '2014-07-25T00:06:36'],
    ['mai 28, 2013 10:31:26 pm', '2013-05-28T22:31:26'],
    ['9 de octubre de 2025, 8:09:15 a. m.', '2025-10-09T08:09:15'],
    ['13.09.2020, 12:26', '2020-09-13T12:26:00'],
    ['13. sep. 2020 12.26', '2020-09-13T12:26:00'],
    ['13 Eyl 2020 12:26', '2020-09-13T12:26:00'],
    ['۱۳ سپتامبر ۲۰۲۰،‏ ۱۲:۲۶', '2020-09-13T12:26:00'],
    ['03‏/09‏/2020 2:05 م', '2020-09-03T14:05:00'],
    ['3 كانون الثاني 2020 في 2:05 ص', '2020-01-03T02:05:00'],
    ['2020年9月13日 12:26', '2020-09-13T12:26:00'],
    ['13 janv. 2020, 13 h 05', '2020-01-13T13:05:00'],
    ['mar 3 mar 2020, 14:05', '2020-03-03T14:05:00'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
    expect(looksLikeDate(text)).toBe(true)
  })
})

describe('dates of the old page', () => {
  // Dossier 7, from fbchat-archive-parser tests/test_timestamps.py.
  it.each([
    ['Sunday, December 4, 2016 at 1:54pm PDT', 'PDT'],
    ['Sunday, December 4, 2016 at 13:54 PDT', 'PDT'],
    ['Sunday, 4 December 2016 at 13:54 PDT', 'PDT'],
    ['dimanche 4 décembre 2016, 13:54 UTC-07', 'UTC-07'],
    ['Sonntag, 4. Dezember 2016 um 13:54 UTC-07', 'UTC-07'],
    ['domingo, 4 de diciembre de 2016 a las 13:54 UTC-07', 'UTC-07'],
    ['Domenica 4 dicembre 2016 alle ore 13:54 UTC-07', 'UTC-07'],
    ['zondag 4 december 2016 om 13:54 UTC-07', 'UTC-07'],
    ['Domingo, 4 de Dezembro de 2016 às 13:54 UTC-07', 'UTC-07'],
    ['4 de dezembro de 2016 às 13:54 UTC-07', 'UTC-07'],
    ['4 grudzień 2016 o 13:54 UTC+01', 'UTC+01'],
    ['4 decembrie 2016 la 13:54 EET', 'EET'],
    ['4 декабря 2016 г. в 13:54 UTC+03', 'UTC+03'],
    ['2016. december 4., 13:54 CET', 'CET'],
    ['2016 m. gruodis 4 d., 13:54 UTC+02:00', 'UTC+02:00'],
    ['4. prosince 2016 v 13:54 UTC+1', 'UTC+1'],
    ['4. decembra 2016 o 13:54 CET', 'CET'],
    ['4. december 2016 ob 13:54 CET', 'CET'],
    ['4. prosinca 2016. u 13:54 CET', 'CET'],
    ['4. децембар 2016. у 13:54 CET', 'CET'],
    ['4. december 2016 kl. 13:54 CET', 'CET'],
    ['4. desember 2016 kl. 13:54 CET', 'CET'],
    ['den 4 december 2016 kl. 13:54 GMT+0100', 'GMT+0100'],
  ])('%s', (text, mark) => {
    const date = readDate(text, open)
    expect([iso(date?.reading), date?.mark, date?.other]).toEqual(['2016-12-04T13:54:00', mark, null])
  })
})

describe('what a date leaves open', () => {
  it('gives both readings of numbers that can change places, unless the order is known', () => {
    const both = readDate('3/9/2020, 14:05', open)
    expect([iso(both?.reading), iso(both?.other)]).toEqual(['2020-09-03T14:05:00', '2020-03-09T14:05:00'])
    expect(readDate('3/9/2020, 14:05', monthFirst)).toMatchObject({ other: null })
    expect(read('3/9/2020, 14:05', monthFirst)).toBe('2020-03-09T14:05:00')
    expect(read('13/9/2020, 14:05', monthFirst)).toBe('2020-09-13T14:05:00')
    expect(readDate('9/13/2020, 14:05', open)).toMatchObject({ other: null })
    expect(read('9/13/2020, 14:05')).toBe('2020-09-13T14:05:00')
    expect(readDate('9/9/2020, 14:05', open)?.other).toBeNull()
  })

  it('gives both readings of a month that differs by language, unless the language is known', () => {
    expect(haveConflict(['hr', 'pl'])).toBe(true)
    expect(haveConflict(['en', 'fr', 'nl', 'de', 'ar', 'fa', 'tr'])).toBe(false)
    const both = readDate('3 lis 2020, 14:05', open)
    expect([iso(both?.reading), iso(both?.other)]).toEqual(['2020-11-03T14:05:00', '2020-10-03T14:05:00'])
    expect(readDate('3 lis 2020, 14:05', { ...open, languages: ['hr'] })).toMatchObject({ other: null })
    expect(read('3 lis 2020, 14:05', { ...open, languages: ['hr'] })).toBe('2020-10-03T14:05:00')
  })

  it('says what a date tells of its file', () => {
    expect(dateEvidence('Sep 13, 2020, 12:26 PM')?.languages).toContain('en')
    expect(dateEvidence('13 wrz 2020, 12:26')?.languages).toEqual(['pl'])
    expect(dateEvidence('13.09.2020, 12:26')).toEqual({ languages: null, order: null })
    expect(dateEvidence('13/09/2020, 12:26')).toEqual({ languages: null, order: 'dmy' })
    expect(dateEvidence('9/13/2020, 12:26')).toEqual({ languages: null, order: 'mdy' })
    expect(dateEvidence('9/3/2020, 12:26')).toEqual({ languages: null, order: 'open' })
    expect(dateEvidence('hello')).toBeNull()
  })

  it('knows a date that cannot be', () => {
    expect(readDate('Sep 31, 2020, 1:00 PM', open)?.reading).toBeNaN()
    expect(readDate('Sep 30, 2020, 14:00 PM', open)?.reading).toBeNaN()
    expect(readDate('Sep 30, 2020, 24:00', open)?.reading).toBeNaN()
  })
})

describe('no date', () => {
  it.each([
    'hello',
    '',
    'see you at 12:30',
    '14 foo 2020 13:12',
    'Sep 13, 2020',
    'Sep 13, 20, 12:26',
    'Sep Oct 13, 2020, 12:26',
    'Sep 13, 14, 2020, 12:26',
    '13 شهریور 1399، 12:26',
    `Sep 13, 2020, 12:26 PM${' '.repeat(200)}`,
    'the train of 13 September 2020 leaves at 12:26 PM from Brussels',
  ])('%s', (text) => {
    expect(readDate(text, open)).toBeNull()
  })

  it('may look like one', () => {
    expect(looksLikeDate('14 foo 2020 13:12')).toBe(true)
    expect(looksLikeDate('13 شهریور 1399، 12:26')).toBe(true)
    expect(looksLikeDate('see you at 12:30')).toBe(false)
    expect(looksLikeDate('13 September 2020')).toBe(false)
  })
})

describe('properties', () => {
  const forms: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full', timeStyle: 'short' },
    { dateStyle: 'long', timeStyle: 'short' },
    { dateStyle: 'medium', timeStyle: 'short' },
    { dateStyle: 'medium', timeStyle: 'medium' },
    { dateStyle: 'long', timeStyle: 'short', hour12: true },
  ]
  const minute = fc.integer({ min: Date.UTC(2004, 1, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 })
  const regions = [
    'en-GB',
    'en-AU',
    'es-MX',
    'pt-PT',
    'ar-EG',
    'ar-IQ',
    'fa-AF',
    'de-AT',
    'zh-TW',
    'bs',
    'fr-BE',
    'nl-BE',
  ]

  it('reads what the Unicode CLDR prints, in every language and digits of several scripts', () => {
    const locale = fc.constantFrom(...dateLanguages, ...regions)
    const digits = fc.constantFrom('latn', 'arab', 'arabext')
    fc.assert(
      fc.property(locale, digits, fc.constantFrom(...forms), minute, (name, nu, form, minutes) => {
        // Node's Azerbaijani has no digits but its own.
        const numbers = name === 'az' ? 'latn' : nu
        const format = new Intl.DateTimeFormat(`${name}-u-ca-gregory-nu-${numbers}`, { ...form, timeZone: 'UTC' })
        const at = minutes * 60_000
        const text = format.format(at)
        const date = readDate(text, open)
        expect([text, date?.reading === at || date?.other === at, looksLikeDate(text)]).toEqual([text, true, true])
      }),
      { numRuns: 2000 },
    )
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      'Sep',
      '13',
      '2020',
      '12:26',
      '1.2.2020',
      'PM',
      'UTC',
      '+',
      '-07',
      '/',
      ' ',
      '年',
      '٣',
      'كانون',
      ':',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(piece, { maxLength: 12 }).map((p) => p.join(' ')),
    )
    fc.assert(
      fc.property(text, (found) => {
        const date = readDate(found, open)
        if (date) expect(Number.isNaN(date.reading) || Number.isInteger(date.reading)).toBe(true)
        expect(typeof looksLikeDate(found)).toBe('boolean')
        dateEvidence(found)
      }),
      { numRuns: 2000 },
    )
  })
})
