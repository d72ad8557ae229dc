import type { Span } from '@casethread/model'

/** In decimal degrees; four decimals are some ten metres, fewer digits are a sum or a score. Either sign may be a word or letter. */
const pair =
  /(?<![\d.])(-?\d{1,2}\.\d{4,20})°? ?([NS])?(?:%2C|\s?[,;/]\s?|\s)(-?\d{1,3}\.\d{4,20})°? ?([EW])?(?![\d.])/gi
/** The services whose links point to a place without saying it in figures. */
const mapLink =
  /https?:\/\/(?:maps\.app\.goo\.gl|goo\.gl\/maps|maps\.google\.[a-z.]{2,6}|(?:www\.)?google\.[a-z.]{2,6}\/maps|maps\.apple\.com|(?:www\.)?waze\.com|(?:www\.)?openstreetmap\.org|yandex\.[a-z.]{2,6}\/maps)[^\s<>"]*/gi

export interface Located extends Span {
  /** `lat,lon` as written; null for a link that does not say it. */
  value: string | null
}

/** Coordinates within the bounds of the globe, and links of maps, in order. A link with coordinates is one place. */
export function findCoordinates(shadow: string): Located[] {
  if (!shadow.includes('.')) return []
  const links = Array.from(shadow.matchAll(mapLink), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
    value: null,
  }))
  const found: Located[] = links.map((link) => ({
    ...link,
    value: pairsIn(shadow.slice(link.start, link.end))[0]?.value ?? null,
  }))
  for (const place of pairsIn(shadow))
    if (links.every((link) => place.end <= link.start || place.start >= link.end)) found.push(place)
  return found.sort((a, b) => a.start - b.start)
}

/** Without one of these there is no pair. */
const decimal = /\d\.\d{4}/

const pairsIn = (text: string): Located[] => {
  if (!decimal.test(text)) return []
  return Array.from(text.matchAll(pair)).flatMap((m) => {
    const [whole, latitude = '', south, longitude = '', west] = m
    const lat = /s/i.test(south ?? '') ? `-${latitude}` : latitude
    const lon = /w/i.test(west ?? '') ? `-${longitude}` : longitude
    if (Math.abs(Number(lat)) > 90 || Math.abs(Number(lon)) > 180) return []
    return [{ start: m.index, end: m.index + whole.length, value: `${lat},${lon}` }]
  })
}
