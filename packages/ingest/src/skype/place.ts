import type { Location } from '@casethread/model'
import { type Content, contentOf, type RawMessage } from './content.ts'
import { attributesOf, tokens } from './markup.ts'

/**
 * `RichText/Location`: everything is in the attributes of `<location>`; the link inside repeats the address. Coordinates
 * are whole numbers, degrees times a million (dossier 6).
 */
export function readLocation({ content }: RawMessage): Content {
  for (const token of tokens(content)) {
    if (token.kind !== 'open' || token.name !== 'location') continue
    const attributes = attributesOf(token.attributes)
    const value = (name: string) => attributes.get(name) || null
    return contentOf('location', {
      location: locationOf(value),
      details: { locationTime: value('timestamp'), locationZone: value('timezone'), locationOf: value('usermri') },
    })
  }
  return contentOf('location', { location: { lat: null, lon: null, name: null } })
}

function locationOf(value: (name: string) => string | null): Location {
  const lat = degrees(value('latitude'), 90)
  const lon = degrees(value('longitude'), 180)
  const name = value('address') ?? value('shortaddress') ?? value('addressfriendlyname')
  return lat === null || lon === null ? { lat: null, lon: null, name } : { lat, lon, name }
}

/** Null for what is no coordinate. A decimal point would mean degrees; that was never seen and is not guessed. */
function degrees(found: string | null, most: number): number | null {
  if (found === null || !/^-?\d{1,9}$/.test(found)) return null
  const value = Number(found) / 1_000_000
  return Math.abs(value) <= most ? value : null
}
