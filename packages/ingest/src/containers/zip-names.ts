import { isUtf8 } from 'node:buffer'
import { type Entry, getFileNameLowLevel } from 'yauzl'

/**
 * The member's path. Bytes that are valid UTF-8 are taken as such even without the flag (bit 11), which macOS and Android
 * leave out; the rest is CP437 as APPNOTE 6.3.10, appendix D has it, so that two different names never become one.
 * Backslashes separate where the name has no other separator, as some tools for Windows write it (UFDR reports among them); in
 * a name that has both they are a reason to refuse.
 */
export function decodeMemberName(entry: Entry): string {
  const name = nameAsStored(entry)
  return name.includes('/') ? name : name.replaceAll('\\', '/')
}

function nameAsStored(entry: Entry): string {
  const stated = getFileNameLowLevel(0, entry.fileNameRaw, entry.extraFields, true)
  const fromBytes = getFileNameLowLevel(0, entry.fileNameRaw, [], true)
  // They differ only when a valid Info-ZIP Unicode Path field (0x7075) names the member.
  if (stated !== fromBytes) return stated
  return isUtf8(entry.fileNameRaw) ? entry.fileNameRaw.toString('utf8') : fromBytes
}

/** Resource forks and view settings that macOS puts beside the files. */
export const isIgnorable = (name: string): boolean => /(^|\/)(__MACOSX\/|\.DS_Store$)/.test(name)

/** Why the path must not be followed, for a sentence; null for a safe one. */
export function unsafePath(name: string): string | null {
  if (name.includes('\\')) return 'has backslashes in its path'
  if (name.startsWith('/')) return 'has an absolute path'
  if (/^[a-z]:/i.test(name)) return 'has a drive letter in its path'
  if (name.split('/').includes('..')) return 'has a path that climbs out of the archive'
  if (hasControlCharacter(name)) return 'has control characters in its path'
  return name === '' ? 'has no name' : null
}

function hasControlCharacter(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) < 0x20) return true
  return false
}
