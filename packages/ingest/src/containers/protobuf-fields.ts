/** A field: a number for a varint (rounded beyond 2^53), bytes for everything else. */
export interface ProtobufField {
  number: number
  value: number | Uint8Array
}

/**
 * The fields of one protocol buffers message (https://protobuf.dev/programming-guides/encoding/), in their order; null for
 * bytes that are none. A message within is the bytes of its field: nothing is taken apart that nobody asks for.
 */
export function protobufFields(bytes: Uint8Array): ProtobufField[] | null {
  const fields: ProtobufField[] = []
  for (let at = 0; at < bytes.length; ) {
    const key = varint(bytes, at)
    if (!key || key.value < 8) return null
    const field = valueAt(bytes, key.end, key.value % 8)
    if (!field) return null
    fields.push({ number: Math.floor(key.value / 8), value: field.value })
    at = field.end
  }
  return fields
}

/** The bytes or numbers found on the way of the numbers given, through messages within messages. */
export function protobufValues(bytes: Uint8Array, path: readonly number[]): (number | Uint8Array)[] {
  const [number, ...rest] = path
  const values = (protobufFields(bytes) ?? []).filter((field) => field.number === number).map(({ value }) => value)
  if (rest.length === 0) return values
  return values.flatMap((value) => (typeof value === 'number' ? [] : protobufValues(value, rest)))
}

/** The first text on the way; null if there is none. */
export function protobufText(bytes: Uint8Array, path: readonly number[]): string | null {
  const value = protobufValues(bytes, path).find((found) => typeof found !== 'number')
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') || null : null
}

/** The first number on the way; null if there is none. */
export function protobufNumber(bytes: Uint8Array, path: readonly number[]): number | null {
  const value = protobufValues(bytes, path).find((found) => typeof found === 'number')
  return typeof value === 'number' ? value : null
}

interface Read<T> {
  value: T
  end: number
}

function valueAt(bytes: Uint8Array, at: number, wireType: number): Read<number | Uint8Array> | null {
  switch (wireType) {
    case 0:
      return varint(bytes, at)
    case 1:
      return slice(bytes, at, 8)
    case 2: {
      const length = varint(bytes, at)
      return length && slice(bytes, length.end, length.value)
    }
    case 5:
      return slice(bytes, at, 4)
    default:
      return null
  }
}

const slice = (bytes: Uint8Array, at: number, length: number): Read<Uint8Array> | null =>
  at + length <= bytes.length ? { value: bytes.subarray(at, at + length), end: at + length } : null

const longestVarint = 10

function varint(bytes: Uint8Array, at: number): Read<number> | null {
  let value = 0
  let factor = 1
  for (let i = at; i < bytes.length && i < at + longestVarint; i++) {
    const byte = bytes[i] ?? 0
    value += (byte & 0x7f) * factor
    if (byte < 0x80) return { value, end: i + 1 }
    factor *= 128
  }
  return null
}
