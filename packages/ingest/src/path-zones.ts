import type { DeviceZone } from '@casethread/model'

/** The zone of the files at and below a path, which differs from that of the other files. */
export interface PathZone {
  /** Relative to the argument; `archive.zip!/folder` within an archive. */
  path: string
  /** IANA name. */
  zone: string
}

interface Place {
  path: string
  member: string | null
}

/** The zone stated for a file: that of the longest path that is the file's own or lies above it, else that of all files. */
export function zoneAt(place: Place, pathZones: readonly PathZone[], general: DeviceZone): DeviceZone {
  const above = pathZones.filter((stated) => isAbove(stated, place))
  const [nearest] = above.toSorted((a, b) => b.path.length - a.path.length)
  return nearest === undefined ? general : { name: nearest.zone, known: 'stated' }
}

/** Whether a path is that of the place, or of a folder or archive that holds it. */
export function isAbove({ path }: Pick<PathZone, 'path'>, place: Place): boolean {
  const full = (place.member === null ? place.path : `${place.path}!/${place.member}`).normalize('NFC')
  const stated = path.normalize('NFC')
  return full === stated || full.startsWith(`${stated}/`) || full.startsWith(`${stated}!/`)
}
