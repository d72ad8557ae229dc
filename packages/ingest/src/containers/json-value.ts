import type { Limits } from '../limits.ts'
import { JsonScanner } from './json-scanner.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of a text that holds JSON, its nesting bounded; undefined where the text holds none. */
export function jsonValue(text: string, limits: Pick<Limits, 'recordBytes' | 'depth'>): unknown {
  const scanner = new JsonScanner({ streams: [], limits })
  for (const event of [...scanner.push(Buffer.from(text)), ...scanner.end()]) {
    if (event.kind === 'value') return event.value
  }
  return undefined
}

/** The object of a text that holds one; null for anything else. */
export function jsonObject(text: string | null, limits: Pick<Limits, 'recordBytes' | 'depth'>): JsonObject | null {
  const value = text === null ? undefined : jsonValue(text, limits)
  return isObject(value) ? value : null
}
