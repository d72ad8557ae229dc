import type { Location } from '@casethread/model'
import type { FieldValue, Model } from './model.ts'

export interface Body {
  text: string | null
  /** The stored form where it is base64 (dossier A5). */
  textSource: string | null
}

const base64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/

export function bodyOf(value: FieldValue | null): Body {
  if (value === null) return { text: null, textSource: null }
  if (value.format !== 'Base64String' || !base64.test(value.text)) return { text: value.text, textSource: null }
  return { text: Buffer.from(value.text, 'base64').toString('utf8'), textSource: value.text }
}

/** Where a message says its sender is, or a place sent. Values that are no degrees are kept by name only. */
export function placeOf(message: Model): Location | null {
  const position = message.model('Position')
  if (position === null) return null
  const [lat, lon] = [degrees(position.text('Latitude'), 90), degrees(position.text('Longitude'), 180)]
  const name =
    message.text('PositionAddress') ??
    position.text('PositionAddress') ??
    position.text('Comment') ??
    position.text('Map')
  if ((lat === null || lon === null) && name === null) return null
  return { lat: lon === null ? null : lat, lon: lat === null ? null : lon, name }
}

function degrees(text: string | null, most: number): number | null {
  if (text === null || !/^-?\d{1,3}(?:[.,]\d{1,20})?$/.test(text.trim())) return null
  const value = Number(text.trim().replace(',', '.'))
  return Math.abs(value) <= most ? value : null
}

/** One line for each card, with its numbers and ids, so that they are found by whoever searches the text. */
export const contactLines = (message: Model): string[] =>
  message.models('SharedContacts').map((contact) => {
    const entries = contact.models('Entries').flatMap((entry) => entry.text('Value') ?? [])
    const name = contact.text('Name') ?? ''
    return entries.length > 0 ? `${name} (${entries.join(', ')})`.trim() : name
  })
