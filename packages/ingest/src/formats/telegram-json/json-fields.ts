export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of an own key, so that `constructor` is no field; undefined where there is none. */
export const at = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined)

/** The string at `key`; null for anything else and for the empty string, which the exporter writes for "nothing". */
export function stringAt(object: JsonObject, key: string): string | null {
  const value = at(object, key)
  return typeof value === 'string' && value !== '' ? value : null
}

/** An id: a whole number, or text; null for anything else. */
export function idAt(object: JsonObject, key: string): number | string | null {
  const value = at(object, key)
  return Number.isSafeInteger(value) ? (value as number) : stringAt(object, key)
}

/** A value as text for the details of a record: strings as they are, anything else as JSON; null for nothing. */
export function printed(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
