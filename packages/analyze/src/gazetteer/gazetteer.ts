import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parseDataFile } from '../data-file.ts'

const degrees = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit))
const place = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  is: v.picklist(['country', 'region', 'city', 'district', 'island', 'border', 'camp', 'sea']),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  at: v.tuple([degrees(90), degrees(180)]),
  /** By language (BCP 47): names as terms of a lexicon. */
  names: v.record(v.string(), v.array(v.pipe(v.string(), v.nonEmpty()))),
})
const gazetteerFile = v.strictObject({ places: v.array(place) })
export type Place = v.InferOutput<typeof place>

const folder = new URL('../../gazetteer/', import.meta.url)

/** The places that come with the program; throws an `Error` that names the file and each wrong entry. */
export const readPlaces = (): Place[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parsePlaces(name, readFileSync(new URL(name, folder), 'utf8')))

export const parsePlaces = (name: string, text: string): Place[] => parseDataFile(name, text, gazetteerFile).places
