import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protobufFields, protobufNumber, protobufText, protobufValues } from './protobuf-fields.ts'

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'))

describe('protobufFields', () => {
  it.each([
    // The examples of the encoding guide.
    ['08 96 01', [{ number: 1, value: 150 }]],
    ['12 07 74 65 73 74 69 6e 67', [{ number: 2, value: hex('74657374696e67') }]],
    ['0d 01 02 03 04', [{ number: 1, value: hex('01020304') }]],
    ['09 01 02 03 04 05 06 07 08', [{ number: 1, value: hex('0102030405060708') }]],
    ['', []],
  ])('%s', (bytes, fields) => {
    expect(protobufFields(hex(bytes))).toEqual(fields)
  })

  it.each(['08', '12 07 74', '0b', '00 01', '12 ff ff ff ff ff ff ff ff ff 01', '08 ff ff ff ff ff ff ff ff ff ff 01'])(
    'refuses %s',
    (bytes) => {
      expect(protobufFields(hex(bytes))).toBe(null)
    },
  )

  it('never throws and never reads beyond the end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.array(fc.nat({ max: 20 }), { maxLength: 4 }), (bytes, path) => {
        const found = (protobufFields(bytes) ?? []).flatMap(({ value }) => (value instanceof Uint8Array ? [value] : []))
        for (const value of found)
          expect(value.byteOffset + value.length).toBeLessThanOrEqual(bytes.byteOffset + bytes.length)
        protobufValues(bytes, path)
      }),
    )
  })
})

it('follows a path through messages within messages', () => {
  const bytes = hex('3a 0c 12 04 f0 9f 91 8d 18 96 01 20 01')
  const field = hex('3a 0b 12 04 f0 9f 91 8d 18 96 01 20 01')
  expect(protobufText(field, [7, 2])).toBe('👍')
  expect(protobufNumber(field, [7, 3])).toBe(150)
  expect([protobufText(field, [7, 9]), protobufNumber(field, [9])]).toEqual([null, null])
  expect(protobufText(bytes, [7, 2])).toBe(null)
})
