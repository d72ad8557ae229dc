import { devicePaths } from '../../database/device-paths.ts'
import type { Source } from '../../format.ts'

const mediaFolder = 'lightspeed-TAMStorage/'

/** As on any device; and from the folder that holds both the databases and the media of the iPhone's app (dossier 1). */
export function attachmentPaths(source: Pick<Source, 'path' | 'member'>, name: string): string[] {
  const place = source.member ?? source.path
  const group = place.split('/').slice(0, -2)
  const at = name.indexOf(mediaFolder)
  const beside = at === -1 || name.includes('..') ? [] : [[...group, name.slice(at)].join('/')]
  return [...new Set([...devicePaths(source, name), ...beside])]
}
