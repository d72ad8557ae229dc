export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// Plain property access is safe: parsed JSON has no prototype but Object's, and no field read here is called as one there.

/** The string at `key`; null for anything else. */
export const stringAt = (object: JsonObject, key: string): string | null => {
  const value = object[key]
  return typeof value === 'string' ? value : null
}

/** The array at `key`; an empty one for anything else. */
export const listAt = (object: JsonObject, key: string): readonly unknown[] => {
  const value = object[key]
  return Array.isArray(value) ? value : nothing
}
const nothing: readonly unknown[] = []

/** The object at `key`; null for anything else. */
export const objectAt = (object: JsonObject, key: string): JsonObject | null => {
  const value = object[key]
  return isObject(value) ? value : null
}

/** Whether a value of no known meaning may hold something that somebody wrote: flags and numbers do not. */
export const mayHoldContent = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  return isObject(value) && Object.keys(value).length > 0
}
