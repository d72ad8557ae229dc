import type { App } from '@casethread/model'
import type { Source } from '../format.ts'

/** The folders that hold threads, in Meta's words (dossier 2). */
const sections = ['inbox', 'archived_threads', 'filtered_threads', 'message_requests', 'e2ee_cutover'] as const
const facebookRoots = ['your_activity_across_facebook', 'your_facebook_activity']
const instagramRoot = 'your_instagram_activity'
/** `message_1.json`, `message_12.html`; in exports of early 2018 `message.html`, not numbered. */
const threadFiles = { json: /^message(?:_\d+)?\.json$/, html: /^message(?:_\d+)?\.html$/ }

type Place = Pick<Source, 'path' | 'member'>

/** What the path of a file says, by Meta's folder layout. Each is null where the path does not say. */
export interface Layout {
  /** The folder of the thread, `alice_ABC123`. */
  folder: string | null
  section: string | null
  app: App | null
  /** The file is where only a thread can be. */
  isThread: boolean
  /** The file is named as a thread, wherever it lies. */
  isNamedAsThread: boolean
}

/** @param kind of the files that are threads */
export function readLayout({ path, member }: Place, kind: 'json' | 'html'): Layout {
  const folders = segments(member ?? path)
  const file = folders.pop() ?? ''
  const isNamedAsThread = threadFiles[kind].test(file)
  const section = sections.find((name) => name === folders.at(-2)) ?? null
  const isThread = isNamedAsThread && (section !== null || liesInMessages(folders))
  const around = [...(member === null ? [] : segments(path)), ...(isThread ? folders.slice(0, -2) : folders)]
  return {
    folder: isNamedAsThread ? (folders.at(-1) ?? null) : null,
    section: isThread ? section : null,
    app: appOf(around),
    isThread,
    isNamedAsThread,
  }
}

/** Exports of early 2018 have no folders for sections: `messages/<thread>/message.html`. */
const liesInMessages = (folders: readonly string[]): boolean =>
  folders.at(-2) === 'messages' && !sections.some((name) => name === folders.at(-1))

/** Instagram's archives are called `instagram-<user>-<date>-…`, their root `your_instagram_activity` (dossier B1). */
function appOf(around: readonly string[]): App | null {
  if (around.some((name) => facebookRoots.includes(name))) return 'facebook'
  return around.some((name) => name === instagramRoot || /^instagram\b/i.test(name)) ? 'instagram' : null
}

/** Seen: `_1234567890` (new), `_JbI8DaiAXw` (old), `_ABC123` (dossier 2). The name before it is in lower case. */
const threadTail = /_(\d{5,}|[A-Za-z0-9-]*[A-Z][A-Za-z0-9-]*|(?=[a-z]*\d)[a-z0-9]{8,})$/

/**
 * The part of a thread folder that stays when the name changes or the thread moves: `alice_ABC123` to `ABC123`. A last
 * part that may be a word or a count (`john_doe`, `chat_2`) is no id, and the whole folder counts, so that two people
 * never become one.
 */
export const threadId = (folder: string): string => threadTail.exec(folder)?.[1] ?? folder

/** The key of a chat by the thread's folder, which its parts and its moves between sections share; null without one. */
export function folderKey({ folder, isThread }: Layout): string | null {
  if (folder === null) return null
  const id = threadId(folder)
  return isThread || id !== folder ? `thread:${id}` : null
}

/** Where the file of a URI may lie, best first. Links and paths that lead elsewhere have no place (dossier 2). */
export function attachmentPaths(place: Place, uri: string): string[] {
  if (!isInside(uri)) return []
  const name = uri.replace(/^(?:\.\/)+/, '')
  const base = segments(place.member ?? place.path).slice(0, -1)
  const root = base.slice(0, rootLength(base))
  const messages = base.lastIndexOf('messages')
  const parts = name.split('/')
  const within = parts.slice(parts.indexOf('messages') + 1)
  const candidates = [
    [...root, ...parts],
    parts,
    ...(messages >= 0 && within.length < parts.length ? [[...base.slice(0, messages + 1), ...within]] : []),
    [...base, ...parts],
    [...base, ...parts.slice(-2)],
    [...base, ...parts.slice(-1)],
  ]
  return [...new Set(candidates.map((candidate) => candidate.join('/')))]
}

function isInside(uri: string): boolean {
  if (uri === '' || uri.startsWith('/') || uri.includes('\\') || /^[a-z][a-z0-9+.-]*:/i.test(uri)) return false
  return !uri.split('/').includes('..')
}

/** How many folders lie above the export's root. */
function rootLength(folders: readonly string[]): number {
  const at = folders.findIndex((name) => name === instagramRoot || name === 'messages' || facebookRoots.includes(name))
  return at < 0 ? folders.length : at
}

const segments = (path: string): string[] => path.split('/')
