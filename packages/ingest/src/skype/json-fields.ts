import { isObject, type JsonObject, jsonValue } from '../containers/json-value.ts'
import type { Limits } from '../limits.ts'

export { isObject, type JsonObject } from '../containers/json-value.ts'

/** The value at a key of the format. No such key is one of `Object.prototype`, so that own keys need no telling apart. */
export const at = (object: JsonObject, key: string): unknown => object[key]

/** The string at `key`; null for anything else and for the empty string, which some exports write for "nothing". */
export function stringAt(object: JsonObject, key: string): string | null {
  const value = at(object, key)
  return typeof value === 'string' && value !== '' ? value : null
}

/** A string or number as text, since the export writes the same ids and times now as one, now as the other. */
export function printedAt(object: JsonObject, key: string): string | null {
  const value = at(object, key)
  return typeof value === 'number' ? String(value) : stringAt(object, key)
}

export const objectAt = (object: JsonObject, key: string): JsonObject | null => {
  const value = at(object, key)
  return isObject(value) ? value : null
}

/**
 * A value that may stand there as JSON or as a string that holds JSON (dossier 1.7). The scanner bounds its nesting, which
 * the limits of the file around it do not. Undefined where the string holds none.
 */
export const nested = (value: unknown, limits: Limits): unknown =>
  typeof value === 'string' ? jsonValue(value, limits) : value
