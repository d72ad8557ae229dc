import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { written } from '../outputs/written.test-support.ts'
import { sampleCase, sampleMessage } from '../sample-case.test-support.ts'
import { timeline } from './timeline.ts'

const rows = (source = sampleCase()): Record<string, string>[] =>
  parse(written(timeline, source)['timeline.csv'] ?? '', { columns: true, bom: true })

it('has a row for every message, with the fields of plaso first', () => {
  expect(rows()).toHaveLength(4)
  expect(
    Object.keys(rows()[0] ?? {})
      .slice(0, 8)
      .join(),
  ).toBe('datetime,timestamp_desc,source,source_long,message,parser,display_name,tag')
  expect(rows()[0]).toMatchObject({
    datetime: '2016-03-27T00:30:00.000000+00:00',
    timestamp_desc: 'Sent Time',
    source_long: 'whatsapp message',
    parser: 'whatsapp-txt',
    display_name: 'phone/WhatsApp Chat with سامر.txt',
    sender: "'+32470123456",
    locator: 'line 1',
  })
})

it('says of an undated record that it has no time, and marks deleted ones', () => {
  expect(rows().at(-1)).toMatchObject({ datetime: '', timestamp_desc: 'Not a time', tag: 'deleted-flagged' })
})

it('describes records without words, and keeps text from acting as a formula', () => {
  const bare = { text: null, sender: null }
  const source = sampleCase({
    chronology: () => [
      sampleMessage(1, { ...bare, kind: 'call', call: { outcome: 'missed', durationSeconds: null } }),
      sampleMessage(2, { ...bare, location: { lat: 1.5, lon: 2, name: 'Port' } }),
      sampleMessage(3, { text: '=HYPERLINK("x")' }),
    ],
  })
  expect(rows(source).map(({ message }) => message)).toEqual([
    '[call, missed]',
    '[position 1.5, 2, Port]',
    `'=HYPERLINK("x")`,
  ])
})

it('reads a message only when its row is asked for, however many there are', () => {
  let read = 0
  const source = sampleCase({
    *chronology() {
      for (;;) yield sampleMessage(++read)
    },
  })
  const rows = timeline.write(source).records[Symbol.iterator]()
  for (let row = 1; row <= 3; row++) {
    rows.next()
    expect(read).toBe(row)
  }
})
