import type { Source } from '../format.ts'

/** Folders at the root of a device's file system in which the databases of apps lie. */
const rootMarkers = ['data/data/', 'data/user/', 'data/user_de/', 'private/var/', 'var/mobile/', 'Users/', 'home/']

/**
 * Names of one and the same shared storage of Android: as apps see it, as the file system has it, and as acquisition tools
 * call it (Android documentation, "Storage"; `data/media/0` is where the emulated storage is kept).
 */
const sharedStorages = ['storage/emulated/0/', 'sdcard/', 'mnt/sdcard/', 'data/media/0/', 'media/0/']

/**
 * Where a file that a database names by a path of the device may lie among the input: below the root of that device's file
 * system if the database still lies in one, then below the top of the input, then beside the database.
 */
export function devicePaths({ path, member }: Pick<Source, 'path' | 'member'>, name: string): string[] {
  const place = member ?? path
  const stored = storedPath(name)
  if (stored === null) return []
  const variants = sharedStorages.some((storage) => stored.startsWith(storage))
    ? sharedStorages.map((storage) => storage + withoutStorage(stored))
    : [stored]
  const folder = place.slice(0, place.lastIndexOf('/') + 1)
  const file = stored.slice(stored.lastIndexOf('/') + 1)
  const all = [...new Set([rootOf(place), ''])].flatMap((root) => variants.map((variant) => root + variant))
  return [...new Set([...all, folder + file])]
}

/** The path without scheme, drive and leading slash; null for what is no path or leads elsewhere. */
function storedPath(name: string): string | null {
  const isLink = /^[a-z][a-z+.-]+:/i.test(name)
  if (isLink && !/^file:/i.test(name)) return null
  const bare = isLink ? decoded(name.replace(/^file:\/*/i, '')) : name.replace(/^[A-Za-z]:(?=[/\\])/, '')
  const path = bare.replaceAll('\\', '/').replace(/^\/+/, '')
  return path === '' || path.split('/').includes('..') ? null : path
}

function decoded(path: string): string {
  return /%(?![0-9A-Fa-f]{2})/.test(path) || !isUtf8Escaped(path) ? path : decodeURIComponent(path)
}

/** Whether the escaped bytes are UTF-8, without which they cannot be decoded. */
function isUtf8Escaped(path: string): boolean {
  const bytes = path.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return !Buffer.from(bytes, 'latin1').toString('utf8').includes('\ufffd')
}

const withoutStorage = (stored: string): string => {
  const storage = sharedStorages.find((one) => stored.startsWith(one)) ?? ''
  return stored.slice(storage.length)
}

function rootOf(place: string): string {
  const at = rootMarkers.map((marker) => `/${place}`.indexOf(`/${marker}`)).filter((found) => found !== -1)
  return at.length === 0 ? '' : place.slice(0, Math.min(...at))
}
