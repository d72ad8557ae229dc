import type { Location } from '@casethread/model'
import { lexicon } from './lexicon.ts'
import { normalForm, withoutMarks } from './normal-form.ts'

const position =
  /^([^\n:]{1,60}?) ?: ?https:\/\/maps\.google\.com\/(?:maps)?\?q=(-?\d{1,3}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/
const placeOnOneLine = /^([^\n]{1,500}?): https:\/\/foursquare\.com\/v\/[0-9a-zA-Z/_-]+$/
const placeOnLines = /^([^\n]{1,300}(?:\n[^\n]{1,300}){0,3})\nhttps:\/\/foursquare\.com\/v\/[0-9a-zA-Z/_-]+$/

/** A place that a message shares. A position is nothing but the app's words; a place has a name that stays text. */
export interface Place {
  location: Location
  textless: boolean
}

/**
 * Reads `location: https://maps.google.com/?q=51.5,-0.12` and the name, address and link of a place.
 *
 * @param marked the body begins with the app's mark, so that the word before the link need not be a known one
 */
export function readPlace(body: string, marked: boolean): Place | null {
  const text = withoutMarks(body).trim().replaceAll('\r\n', '\n')
  const found = position.exec(text)
  if (found !== null && (marked || lexicon.locationWords.has(normalForm(found[1] ?? '')))) {
    const lat = Number(found[2])
    const lon = Number(found[3])
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return null
    return { location: { lat, lon, name: null }, textless: true }
  }
  const name = placeOnOneLine.exec(text)?.[1] ?? placeOnLines.exec(text)?.[1]
  if (name === undefined) return null
  return { location: { lat: null, lon: null, name: name.replaceAll('\n', ', ') }, textless: false }
}
