import { at, isObject, type JsonObject } from './json-fields.ts'

export interface RichText {
  /** What was written, without any mark-up; null where there is nothing. */
  text: string | null
  /** The parts as stored, where they hold more than the text: links behind words, people mentioned, formatting. */
  source: string | null
  /** A part was neither text nor an object with text. */
  malformed: boolean
}

/**
 * The text of a message: a string, or a list of strings and of objects with `type`, `text` and what the type needs (`href`,
 * `user_id` …). `text_entities` (from 2022) says the same as a list of objects and is preferred (dossier A3); where the two
 * disagree, which the exporter never writes, both are kept.
 */
export function readText(message: JsonObject): RichText {
  const plain = join(at(message, 'text'))
  const entities = at(message, 'text_entities')
  if (!Array.isArray(entities) || entities.length === 0) return plain
  const rich = join(entities)
  if (rich.text === plain.text || !Object.hasOwn(message, 'text')) return rich
  return { ...rich, source: JSON.stringify({ text: at(message, 'text'), text_entities: entities }) }
}

/** A string or list of parts as one text; also for polls, whose texts newer versions write as such lists. */
export function join(value: unknown): RichText {
  if (value === undefined || value === null) return { text: null, source: null, malformed: false }
  if (typeof value === 'string') return { text: value === '' ? null : value, source: null, malformed: false }
  if (!Array.isArray(value)) return { text: null, source: JSON.stringify(value), malformed: true }
  const texts = value.map(partText)
  const malformed = texts.includes(null)
  const text = texts.join('')
  const source = malformed || value.some(isMarkedUp) ? JSON.stringify(value) : null
  return { text: text === '' ? null : text, source, malformed }
}

function partText(part: unknown): string | null {
  if (typeof part === 'string') return part
  const text = isObject(part) ? at(part, 'text') : null
  return typeof text === 'string' ? text : null
}

const isMarkedUp = (part: unknown): boolean => isObject(part) && at(part, 'type') !== 'plain'
