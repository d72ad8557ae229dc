import type { Location, MessageKind } from '@casethread/model'
import { at, isObject, type JsonObject, stringAt } from './json-fields.ts'
import { join } from './rich-text.ts'

/** Something that was sent as a card and not as text: what it says, in lines, so that numbers and names in it are found. */
export interface Card {
  kind: MessageKind
  /** Null where it says nothing in words. */
  text: string | null
  /** The card as stored; null where `text` and `location` say all. */
  source: unknown
  location: Location | null
}

/** Fields that {@link readCard} reads. */
export const cardFields: ReadonlySet<string> = new Set([
  ...['contact_information', 'location_information', 'place_name', 'address', 'poll', 'invoice_information'],
  ...['game_title', 'game_description', 'game_link'],
])

export function readCard(message: JsonObject): Card | null {
  const contact = at(message, 'contact_information')
  if (isObject(contact)) return readContact(contact)
  if (Object.hasOwn(message, 'location_information') || Object.hasOwn(message, 'place_name')) return readPlace(message)
  const poll = at(message, 'poll')
  if (isObject(poll)) return readPoll(poll)
  const invoice = at(message, 'invoice_information')
  if (invoice !== undefined) return readInvoice(invoice)
  return readGame(message)
}

const lines = (parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null && part !== '').join('\n') || null

function readContact(contact: JsonObject): Card {
  const name = [stringAt(contact, 'first_name'), stringAt(contact, 'last_name')].filter((part) => part !== null)
  const text = lines([name.join(' '), stringAt(contact, 'phone_number')])
  return { kind: 'contact', text, source: contact, location: null }
}

/** `location_information` is null for a place whose coordinates Telegram does not know. */
function readPlace(message: JsonObject): Card {
  const point = at(message, 'location_information')
  const lat = isObject(point) ? degrees(at(point, 'latitude'), 90) : null
  const lon = isObject(point) ? degrees(at(point, 'longitude'), 180) : null
  const name = lines([stringAt(message, 'place_name'), stringAt(message, 'address')])
  const location = lat === null || lon === null ? { lat: null, lon: null } : { lat, lon }
  const source = isObject(point) && location.lat === null ? point : null
  return { kind: 'location', text: name, source, location: { ...location, name: name?.replaceAll('\n', ', ') ?? null } }
}

const degrees = (value: unknown, most: number): number | null =>
  typeof value === 'number' && Math.abs(value) <= most ? value : null

function readPoll(poll: JsonObject): Card {
  const answers = at(poll, 'answers')
  const options = Array.isArray(answers)
    ? answers.map((answer) => (isObject(answer) ? at(answer, 'text') : answer))
    : []
  const text = lines([at(poll, 'question'), ...options].map((part) => join(part).text))
  return { kind: 'poll', text, source: poll, location: null }
}

/**
 * The exporter writes the invoice as JSON in a string (push of SerializeObject in export_output_json.cpp). Its amount is in
 * the smallest unit of the currency: as text beside the currency it would be read as a hundred times the price, so that it
 * stands in the source only.
 */
function readInvoice(stored: unknown): Card {
  const invoice = typeof stored === 'string' ? parsed(stored) : stored
  if (!isObject(invoice)) return { kind: 'other', text: null, source: stored, location: null }
  const text = lines([stringAt(invoice, 'title'), stringAt(invoice, 'description')])
  return { kind: 'other', text, source: stored, location: null }
}

/** JSON has no `undefined`, which therefore says that there is none. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function readGame(message: JsonObject): Card | null {
  const text = lines(['game_title', 'game_description', 'game_link'].map((field) => stringAt(message, field)))
  return text === null ? null : { kind: 'other', text, source: null, location: null }
}
