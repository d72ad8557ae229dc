import { describe, expect, it } from 'vitest'
import type { DateOrder } from '../../format.ts'
import { clockReading, isOpen } from './clock-reading.ts'
import { HeaderScanner, shapes } from './header.ts'

const scanner = new HeaderScanner()

function scan(line: string): boolean {
  const bytes = Buffer.from(line)
  return scanner.scan(bytes, 0, bytes.length)
}

function read(line: string, order: DateOrder): [reading: string, rest: string, raw: string] | null {
  const bytes = Buffer.from(line)
  if (!scanner.scan(bytes, 0, bytes.length)) return null
  const reading = clockReading(scanner, order)
  return [
    Number.isNaN(reading) ? '?' : new Date(reading).toISOString().slice(0, 19),
    bytes.toString('utf8', scanner.rest),
    bytes.toString('utf8', scanner.rawStart, scanner.rawEnd),
  ]
}

const { dash, bracket, colon, space } = shapes

describe('HeaderScanner', () => {
  // The numbers are those of the notations in the README.
  const notations: [number: number, line: string, shape: number, order: DateOrder, reading: string][] = [
    [1, '8/3/2022, 14:56 - Ann: x', dash, 'dmy', '2022-03-08T14:56:00'],
    [2, '8/3/22, 14:56 - Ann: x', dash, 'dmy', '2022-03-08T14:56:00'],
    [2, '3/8/22, 14:56 - Ann: x', dash, 'mdy', '2022-03-08T14:56:00'],
    [3, '3/18/22, 2:56 PM - Ann: x', dash, 'mdy', '2022-03-18T14:56:00'],
    [4, '18/03/2022, 1:08 pm - Ann: x', dash, 'dmy', '2022-03-18T13:08:00'],
    [5, '9/19/26, 9:52\u202fPM - Ann: x', dash, 'mdy', '2026-09-19T21:52:00'],
    [6, '18.03.22, 14:56 - Ann: x', dash, 'dmy', '2022-03-18T14:56:00'],
    [6, '8.3.22, 14:56 - Ann: x', dash, 'dmy', '2022-03-08T14:56:00'],
    [6, '18.03.2022, 14:56 - Ann: x', dash, 'dmy', '2022-03-18T14:56:00'],
    [7, '18.03.22 14:56 - Ann: x', dash, 'dmy', '2022-03-18T14:56:00'],
    [8, '18-03-2022 14:56 - Ann: x', dash, 'dmy', '2022-03-18T14:56:00'],
    [9, '18/03/2022 14:56 - Ann: x', dash, 'dmy', '2022-03-18T14:56:00'],
    [9, '18/3/22 14:56 - Ann: x', dash, 'dmy', '2022-03-18T14:56:00'],
    [10, '2022-03-18, 2:56 p.m. - Ann: x', dash, 'dmy', '2022-03-18T14:56:00'],
    [11, '2022/03/18, 14:56 - Ann: x', dash, 'dmy', '2022-03-18T14:56:00'],
    [11, '2022-03-18, 14:56 - Ann: x', dash, 'mdy', '2022-03-18T14:56:00'],
    [12, '18/3/2022، 14:56 - Ann: x', dash, 'dmy', '2022-03-18T14:56:00'],
    [13, '18.03.2022 14:56 - Ann: x', dash, 'dmy', '2022-03-18T14:56:00'],
    [14, '18/03/2022, 9:56 in the morning - Ann: x', dash, 'dmy', '2022-03-18T09:56:00'],
    [14, '18/03/2022, 12:56 in the afternoon - Ann: x', dash, 'dmy', '2022-03-18T12:56:00'],
    [14, '18/03/2022, 9:56 in the evening - Ann: x', dash, 'dmy', '2022-03-18T21:56:00'],
    [14, '18/03/2022, 2:56 at night - Ann: x', dash, 'dmy', '2022-03-18T02:56:00'],
    [15, '03/18/2022, 02:56 p. m. - Ann: x', dash, 'mdy', '2022-03-18T14:56:00'],
    [15, '03/18/2022, 12:56\u00a0a.\u00a0m. - Ann: x', dash, 'mdy', '2022-03-18T00:56:00'],
    [16, '18.3.2022 klo 14.56.07 - Ann: x', dash, 'dmy', '2022-03-18T14:56:07'],
    [17, '14:56, 18 Mar 2014 - Ann: x', dash, 'dmy', '2014-03-18T14:56:00'],
    [17, 'Mar 18, 2:56 PM - Ann: x', dash, 'dmy', '?'],
    [17, '18 Mar 14:56 - Ann: x', dash, 'dmy', '?'],
    [18, '[3/18/22, 14:56:01] Ann: x', bracket, 'mdy', '2022-03-18T14:56:01'],
    [18, '[18/3/2022, 14:56:01] Ann: x', bracket, 'dmy', '2022-03-18T14:56:01'],
    [19, '[18/3/22 14:56:01] Ann: x', bracket, 'dmy', '2022-03-18T14:56:01'],
    [20, '[18/3/22 14.56.01] Ann: x', bracket, 'dmy', '2022-03-18T14:56:01'],
    [21, '[14:56:01, 18/3/22] Ann: x', bracket, 'dmy', '2022-03-18T14:56:01'],
    [22, '[18.03.22, 14:56:01] Ann: x', bracket, 'dmy', '2022-03-18T14:56:01'],
    [23, '[8.03.2022, 14:56:01] Ann: x', bracket, 'dmy', '2022-03-08T14:56:01'],
    [24, '[3/18/22, 2:56:01 PM] Ann: x', bracket, 'mdy', '2022-03-18T14:56:01'],
    [24, '[18/3/22, 2:56:01 p. m.] Ann: x', bracket, 'dmy', '2022-03-18T14:56:01'],
    [25, '[١٨\u200f/٣\u200f/٢٠٢٢، ٢:٥٦:٠١\u00a0م] Ann: x', bracket, 'dmy', '2022-03-18T14:56:01'],
    [25, '\u200f[\u200f18\u200f/3\u200f/2022، 14:56:01] Ann: x', bracket, 'dmy', '2022-03-18T14:56:01'],
    [25, '[۱۸/۳/۲۰۲۲، ۱۲:۵۶:۰۱\u00a0ق.ظ.] Ann: x', bracket, 'dmy', '2022-03-18T00:56:01'],
    [26, '[3/18/2565 BE, 14:56:01] Ann: x', bracket, 'mdy', '2022-03-18T14:56:01'],
    [26, '[3/18/R4, 14:56:01] Ann: x', bracket, 'mdy', '2022-03-18T14:56:01'],
    [27, '[2022-03-18, 14:56:01] Ann: x', bracket, 'dmy', '2022-03-18T14:56:01'],
    [27, '[2022.03.18, 14:56:01] Ann: x', bracket, 'dmy', '2022-03-18T14:56:01'],
    [27, '[2022/03/18, 14:56:01] Ann: x', bracket, 'dmy', '2022-03-18T14:56:01'],
    [28, '18-03-16 14:56:01: Ann: x', colon, 'dmy', '2016-03-18T14:56:01'],
    [28, '3/18/16, 2:56:01 PM: Ann: x', colon, 'mdy', '2016-03-18T14:56:01'],
    [28, '18.03.16 14.56.01: Ann: x', colon, 'dmy', '2016-03-18T14:56:01'],
    [29, '13. 6. 2018. 21:25:15 Ann: x', space, 'dmy', '2018-06-13T21:25:15'],
  ]
  it.each(notations)('notation %i: %s', (_number, line, shape, order, reading) => {
    const found = read(line, order)
    expect(found?.slice(0, 2)).toEqual([reading, 'Ann: x'])
    expect(scanner.shape).toBe(shape)
    expect(line).toContain(found?.[2])
  })

  // Words of the locale data of phones; in front of the time where the language puts them there.
  it.each([
    ['[18/3/22, 2:56:01 ص] A: x', '02:56:01'],
    ['[18/3/22, 2:56:01 م] A: x', '14:56:01'],
    ['[18/3/22, 2:56:01 לפנה״צ] A: x', '02:56:01'],
    ['[18/3/22, 2:56:01 אחה״צ] A: x', '14:56:01'],
    ['[18/3/22 午前2:56:01] A: x', '02:56:01'],
    ['[18/3/22 午後2:56:01] A: x', '14:56:01'],
    ['[18/3/22 오전 2:56:01] A: x', '02:56:01'],
    ['[18/3/22 오후 2:56:01] A: x', '14:56:01'],
    ['[18/3/22 凌晨2:56:01] A: x', '02:56:01'],
    ['[18/3/22 上午9:56:01] A: x', '09:56:01'],
    ['[18/3/22 中午12:56:01] A: x', '12:56:01'],
    ['[18/3/22 中午1:56:01] A: x', '13:56:01'],
    ['[18/3/22 下午2:56:01] A: x', '14:56:01'],
    ['[18/3/22 晚上9:56:01] A: x', '21:56:01'],
    ['[18/3/22 ÖÖ 2:56:01] A: x', '02:56:01'],
    ['[18/3/22 2:56:01 ÖS] A: x', '14:56:01'],
    ['[18/3/22, 2:56:01 ق.ظ.] A: x', '02:56:01'],
    ['[18/3/22, 2:56:01 ب.ظ.] A: x', '14:56:01'],
    ['[18/3/22, 2:56:01 vorm.] A: x', '02:56:01'],
    ['[18/3/22, 2:56:01 nachm.] A: x', '14:56:01'],
    ['[१८/३/२२, २:५६:०१ पूर्वाह्न] A: x', '02:56:01'],
    ['[18/3/22, 2:56:01 अपराह्न] A: x', '14:56:01'],
    ['[18/3/22, 2:56:01 A.M.] A: x', '02:56:01'],
    ['[18/3/22, 2:56:01pm] A: x', '14:56:01'],
  ])('reads the half of the day: %s', (line, time) => {
    expect(read(line, 'dmy')?.slice(0, 2)).toEqual([`2022-03-18T${time}`, 'A: x'])
    expect(scanner.halfDoubtful).toBe(false)
  })

  it.each([
    ['06/20/2020, 00:08 a. m. - A: x', '2020-06-20T00:08:00'],
    ['1/29/18, 23:59 PM - A: x', '2018-01-29T23:59:00'],
    ['1/29/18, 24:05 - A: x', '2018-01-29T00:05:00'],
  ])('doubts a half of the day that contradicts the hour: %s', (line, reading) => {
    expect(read(line, 'mdy')?.[0]).toBe(reading)
    expect(scanner.halfDoubtful).toBe(true)
  })

  it('ignores marks and byte order marks before and inside the brackets', () => {
    expect(read('\ufeff\ufeff\u200e[\ufeff29.01.18, 12:24:03] A: x', 'dmy')?.[0]).toBe('2018-01-29T12:24:03')
  })

  it.each([
    '',
    ' ',
    '[',
    '[]',
    'Ann: 12/03/2024, 14:05 - x',
    '12/03/2024, 14:05',
    '12/03/2024 14:05 Ann: x',
    '12/03-2024, 14:05 - x',
    '12/03/2024, 25:05 - x',
    '12/03/2024, 14:60 - x',
    '12/03/2024, 14:5 - x',
    '12/03/12345, 14:05 - x',
    '123/03/2024, 14:05 - x',
    '2024/03/2024, 14:05 - x',
    '12/3, 14:05 - x',
    '14:05 - x',
    '14:05:06 Ann: x',
    'June is warm',
    'Mar 5',
    '10:30, 5 o’clock - x',
    '[12/03/2024, 14:05:06 Ann: x',
    '[12/03/2024] Ann: x',
    '12.30 Uhr, 5.4.2024 - x',
    '٣',
    '۱۲/',
    '+32 470 12 34 56 - x',
  ])('refuses %j', (line) => {
    expect(scan(line)).toBe(false)
  })

  it('tells whether day and month could change places', () => {
    const open = (line: string) => scan(line) && isOpen(scanner)
    expect(open('3/4/24, 14:05 - A: x')).toBe(true)
    expect(open('4/4/24, 14:05 - A: x')).toBe(false)
    expect(open('13/4/24, 14:05 - A: x')).toBe(false)
    expect(open('2024-03-04, 14:05 - A: x')).toBe(false)
    expect(open('14:05, 3 Apr 2014 - A: x')).toBe(false)
  })

  it('makes no date of impossible days and of calendars that cannot be told', () => {
    for (const line of [
      '31/02/2024, 14:05 - A: x',
      '30/02/24, 14:05 - A: x',
      '13/13/24, 14:05 - A: x',
      '0/1/24, 14:05 - A: x',
    ]) {
      expect(read(line, 'dmy')?.[0]).toBe('?')
    }
    expect(read('29/02/2024, 14:05 - A: x', 'dmy')?.[0]).toBe('2024-02-29T14:05:00')
    expect(read('29/02/2023, 14:05 - A: x', 'dmy')?.[0]).toBe('?')
    expect(read('[1/5/1402, 14:05:00] A: x', 'dmy')?.[0]).toBe('?')
    expect(read('[1/5/1445, 14:05:00] A: x', 'dmy')?.[0]).toBe('?')
  })

  it('knows a line that stops inside its header', () => {
    const cutShort = (line: string) => scan(line) || scanner.cutShort
    for (const line of [
      '12/03/2024, ',
      '12/03/2024, 1',
      '12/03/2024, 14:',
      '12/03/2024, 14:0',
      '12/03/2024, 14:05',
      '[12/03/24, 14:05:06',
    ]) {
      expect([line, cutShort(line), scan(line)]).toEqual([line, true, false])
    }
    for (const line of ['12', '12/03', '12/03/2024', 'text', '14:05'])
      expect([line, cutShort(line)]).toEqual([line, false])
  })
})

describe('lines that begin alike', () => {
  it('are read as if each were the first', () => {
    const lines = [
      '[\ufeff29.01.18, 12:24:03] A: x',
      '[\ufeff29.01.18, 12:25:04] A: x',
      '[\ufeff29.01.18, 1',
      '\u200e[29.01.18, 12:25:04] A: x',
      '29.01.18, 12:24 - A: x',
      '29.01.18, 12:25 - A: x',
      '29.01.18, text',
      '29.01.18, 12:26 PM - A: x',
      '29.01.18, ',
      '29.01.18',
      'text',
      '29.01.18, 12:27 - A: x',
      '30.01.18, 12:27 - A: x',
      '12:27, 30.01.18 - x',
      '29.01.18, 12:27 - A: x',
      '13. 6. 2018. 21:25:15 A: x',
      '13. 6. 2018. 21:25:16 A: x',
      '18.3.2022 klo 14.56.07 - A: x',
      '18.3.2022 klo 14.56.08 - A: x',
      '[18/3/22 午後2:56:01] A: x',
      '[18/3/22 午前2:56:02] A: x',
    ]
    const state = ({ shape, comma, timeFirst, separator, yearPlace, rest, cutShort, rawStart }: HeaderScanner) => ({
      shape,
      comma,
      timeFirst,
      separator,
      yearPlace,
      rest,
      cutShort,
      rawStart,
    })
    const used = new HeaderScanner()
    for (const line of lines) {
      const bytes = Buffer.from(line)
      const fresh = new HeaderScanner()
      const found = fresh.scan(bytes, 0, bytes.length)
      expect([line, used.scan(bytes, 0, bytes.length)]).toEqual([line, found])
      expect([line, used.cutShort]).toEqual([line, fresh.cutShort])
      if (!found) continue
      expect(state(used)).toEqual(state(fresh))
      expect(clockReading(used, 'dmy')).toBe(clockReading(fresh, 'dmy'))
    }
  })
})
