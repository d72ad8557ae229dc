import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleCase, sampleMessage } from '../sample-case.test-support.ts'
import { encodingOf } from './encoding.ts'
import { exportLines } from './export-lines.ts'
import { messages } from './messages.ts'

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'سعر', '"\\\u2028\n', '\ud800'))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 })
const instant = maybe(fc.oneof(fc.integer({ min: -8.7e15, max: 8.7e15 }), fc.integer({ min: 0, max: 2e12 })))
const place = fc.record({
  export: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
  path: text,
  member: maybe(text),
  locator: text,
  byteStart: maybe(fc.nat()),
  byteEnd: maybe(fc.nat()),
})
const attachment = fc.record({
  name: maybe(text),
  mime: maybe(text),
  sizeBytes: maybe(fc.nat()),
  sha256: maybe(text),
  found: fc.boolean(),
  path: maybe(text),
})
const base = [...sampleCase().messages()]
const message = fc
  .record({
    shared: fc.constantFrom(...base),
    own: fc.record({
      id: text,
      sentAt: instant,
      sentAtRaw: maybe(text),
      ambiguousAt: instant,
      event: maybe(fc.constantFrom('number-changed', 'member-added')),
      eventDetails: maybe(fc.dictionary(text, text)),
      text: maybe(text),
      edited: fc.boolean(),
      recovery: maybe(text),
      replyTo: maybe(text),
      attachments: fc.array(attachment, { maxLength: 2 }),
      call: maybe(fc.record({ durationSeconds: maybe(fc.nat()), outcome: fc.constant('answered' as const) })),
      location: maybe(fc.record({ lat: maybe(fc.double()), lon: maybe(fc.double()), name: maybe(text) })),
      provenance: fc.array(place, { maxLength: 3 }),
    }),
  })
  .map(({ shared, own }) => ({ ...shared, ...own }))

it('are exactly the JSON of the records', () => {
  fc.assert(
    fc.property(fc.array(message), (some) => {
      const source = sampleCase({ messages: () => some })
      const { line } = encodingOf(messages, 'ndjson')
      expect([...exportLines(source, 'messages', 'ndjson')]).toEqual(Array.from(messages.records(source), line))
    }),
  )
})

it('name a message without sender as such', () => {
  const source = sampleCase({ messages: () => [sampleMessage(1, { sender: null, direction: 'unknown' })] })
  const [line] = exportLines(source, 'messages', 'ndjson')
  expect(JSON.parse(line ?? '')).toMatchObject({ sender: null, direction: 'unknown' })
})
