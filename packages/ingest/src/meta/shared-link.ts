import type { Location } from '@casethread/model'

/** A text with the link that was shared with it, on a line of its own unless it stands in the text. */
export function withLink(text: string | null, link: string | null): string | null {
  if (link === null) return text
  if (text === null) return link
  return text.includes(link) ? text : `${text}\n${link}`
}

/**
 * A shared place is a link to a map whose query holds `where1=lat,lon`, or an address (dossier 4); it may be wrapped in
 * Facebook's forwarding link, which carries it as `u`.
 */
export function mapPlace(link: string, wrapped = false): Location | null {
  const query = URL.parse(link)?.searchParams
  const inner = query?.get('u')
  if (inner && !wrapped) return mapPlace(inner, true)
  const place = query?.get('where1')?.trim()
  if (!place) return null
  const [lat, lon] = /^(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(place)?.slice(1).map(Number) ?? []
  if (lat === undefined || lon === undefined) return { lat: null, lon: null, name: place }
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon, name: null } : null
}
