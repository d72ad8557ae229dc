import { describe, expect, it } from 'vitest'
import { codes, inBrussels, type ReadOptions, readFiles, readText, sourceOf } from './test-support.ts'

const android = (...dates: string[]) => dates.map((date, index) => `${date}, 10:${10 + index} - Ann: x\n`).join('')

const days = async (text: string, options: ReadOptions = {}) =>
  (await readText(text, options)).messages.map(({ sentAt, ambiguousAt }) => [
    inBrussels(sentAt)?.slice(0, 10),
    inBrussels(ambiguousAt)?.slice(0, 10) ?? null,
  ])

describe('the order of day and month', () => {
  it('follows numbers above 12, in all of the file', async () => {
    expect(await days(android('3/4/24', '13/4/24'))).toEqual([
      ['2024-04-03', null],
      ['2024-04-13', null],
    ])
    expect(await days(android('3/4/24', '4/13/24'))).toEqual([
      ['2024-03-04', null],
      ['2024-04-13', null],
    ])
  })

  it('is the day first where dots separate', async () => {
    expect(await days(android('3.4.24', '4.5.24'), { stated: { zone: 'America/New_York' } })).toEqual([
      ['2024-04-03', null],
      ['2024-05-04', null],
    ])
    expect(await days(android('3.4.24', '4.15.24'))).toEqual([
      ['2024-03-04', null],
      ['2024-04-15', null],
    ])
  })

  it('follows the files of the same notation on the device, if they agree', async () => {
    const open = android('3/4/24', '4/5/24')
    const read = async (...others: string[]) =>
      inBrussels((await readFiles([open, ...others].map((text) => sourceOf(text))))[0]?.messages[0]?.sentAt ?? null)
    expect(await read(android('4/13/24'))).toBe('2024-03-04T10:10:00')
    expect(await read(android('13/4/24'))).toBe('2024-04-03T10:10:00')
    expect(await read(android('13/4/24'), android('4/13/24'))).toBe('2024-04-03T10:10:00')
    // Another notation is no company: four-digit years, seconds, brackets, a 12-hour clock.
    for (const other of ['4/13/2024, 10:00 - A: x\n', '[4/13/24, 10:00:00] A: x\n', '4/13/24, 9:00 AM - A: x\n']) {
      expect(await read(other)).toBe('2024-04-03T10:10:00')
    }
  })

  it('is the one in which time runs forward', async () => {
    const monthFirst = ['1/10/24', '1/11/24', '1/12/24', '2/1/24', '2/2/24', '2/10/24', '3/1/24', '3/10/24', '4/1/24']
    const read = await days(android(...monthFirst))
    expect(read.at(-1)).toEqual(['2024-04-01', null])
    expect((await days(android(...monthFirst.map((date) => date.replace(/^(\d+)\/(\d+)/, '$2/$1'))))).at(-1)).toEqual([
      '2024-04-01',
      null,
    ])
  })

  it('is the one that the names of media files have', async () => {
    const named = '3/4/24, 10:00 - Ann: IMG-20240304-WA0001.jpg (file attached)\n'
    expect(await days(named)).toEqual([['2024-03-04', null]])
    expect(await days(named.replace('0304', '0403'))).toEqual([['2024-04-03', null]])
    const iphone = '[3/4/24, 10:00:05] Ann: \u200e<attached: 00000035-PHOTO-2024-03-04-10-00-05.jpg>\r\n'
    expect(await days(iphone)).toEqual([['2024-03-04', null]])
  })

  it('is else the customary one of zone or region, the other reading kept', async () => {
    const text = android('3/4/24', '5/5/24')
    expect(await days(text)).toEqual([
      ['2024-04-03', '2024-03-04'],
      ['2024-05-05', null],
    ])
    const file = await readText(text)
    expect(file.messages.map(({ timeDoubt }) => timeDoubt)).toEqual(['date-order', null])
    expect(file.warnings).toMatchObject([
      { code: 'date-order-undecidable', records: 1, message: expect.stringContaining('--date-order') },
    ])
    expect(await days(text, { stated: { region: 'us' } })).toEqual([
      ['2024-03-04', '2024-04-03'],
      ['2024-05-05', null],
    ])
    const first = async (zone: string) => (await readText(text, { stated: { zone } })).messages[0]?.sentAt ?? 0
    for (const zone of ['America/New_York', 'America/Indiana/Knox', 'Asia/Manila']) {
      expect(new Date(await first(zone)).getUTCMonth()).toBe(2)
    }
    expect(new Date(await first('Asia/Kabul')).getUTCMonth()).toBe(3)
  })

  it('is the stated one, whatever else tells', async () => {
    expect(await days(android('3/4/24', '4/5/24'), { stated: { dateOrder: 'mdy' } })).toEqual([
      ['2024-03-04', null],
      ['2024-04-05', null],
    ])
    expect(await days(android('10-03-05', '11-03-05'), { stated: { dateOrder: 'ymd' } })).toEqual([
      ['2010-03-05', null],
      ['2011-03-05', null],
    ])
    // Impossible as stated: read the other way, and said.
    const file = await readText(android('3/14/24', '4/5/24'), { stated: { dateOrder: 'dmy' } })
    expect(file.messages.map(({ sentAt }) => inBrussels(sentAt)?.slice(0, 10))).toEqual(['2024-03-14', '2024-05-04'])
    expect(file.warnings).toMatchObject([{ code: 'date-order-mixed', records: 1 }])
    // A year that shows itself cannot be moved.
    expect(await days(android('13/4/2024'), { stated: { dateOrder: 'ymd' } })).toEqual([['2024-04-13', null]])
  })

  it('decides each line of a file that mixes both, and doubts the rest', async () => {
    const file = await readText(android('13/4/24', '4/14/24', '14/4/24', '3/4/24'))
    expect(
      file.messages.map(({ sentAt, ambiguousAt }) => [
        inBrussels(sentAt)?.slice(0, 10),
        inBrussels(ambiguousAt)?.slice(0, 10),
      ]),
    ).toEqual([
      ['2024-04-13', undefined],
      ['2024-04-14', undefined],
      ['2024-04-14', undefined],
      ['2024-04-03', '2024-03-04'],
    ])
    expect(codes(file)).toEqual(['date-order-undecidable', 'date-order-mixed'])
  })

  it('decides each notation of a file for itself', async () => {
    const file = await readText(
      '6/30/23, 16:13 - A: x\n6/5/23, 16:14 - A: x\n30/6/2023, 16:15 - A: y\n5/6/2023, 16:15 - A: y\n',
    )
    expect(file.messages.map(({ sentAt }) => inBrussels(sentAt)?.slice(0, 10))).toEqual([
      '2023-06-30',
      '2023-06-05',
      '2023-06-30',
      '2023-06-05',
    ])
    expect(codes(file)).toEqual(['date-order-mixed'])
  })

  it('finds two-digit years in front by numbers too small for a year', async () => {
    expect(await days(android('24-03-05', '24-03-17'))).toEqual([
      ['2024-03-05', null],
      ['2024-03-17', null],
    ])
    expect(await days(android('05-03-24', '17-03-24'))).toEqual([
      ['2024-03-05', null],
      ['2024-03-17', null],
    ])
  })
})
