import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GeoPermissibleObjects } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

/** Natural Earth at 1:50 million, as the package world-atlas has it: enough for towns, too coarse for streets. */
const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')

/** Land, and the lines between countries, in degrees. */
export function readOutlines(): { land: GeoPermissibleObjects; borders: GeoPermissibleObjects } {
  const world = JSON.parse(readFileSync(file, 'utf8')) as World
  const { countries, land } = world.objects
  return { land: feature(world, land), borders: mesh(world, countries, (a, b) => a !== b) }
}
