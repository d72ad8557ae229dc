import { namedFile } from '../../database/new-message.ts'
import { printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { androidPhotoFolder } from '../../whatsapp/profile-photos.ts'
import { sideTable } from './side-table.ts'

const mediaColumns = [
  'file_path',
  'file_size',
  'mime_type',
  'media_name',
  'media_caption',
  'file_hash',
  'media_duration',
  'first_viewed_timestamp',
  'raw_transcription_text',
] as const

/**
 * `message_media` (dossier 4.1). The path is relative to the app's folder, `Media/…`; size and hash (SHA-256 in base64) are
 * those that the app noted, so that a file can be compared with them; the file found has its own.
 */
export const mediaTable = sideTable('message_media', mediaColumns, (values, { draft }) => {
  const { message } = draft
  const path = textOf(values.file_path)
  const mime = textOf(values.mime_type)
  if (message.kind === 'text' || message.kind === 'other')
    message.kind = path === null && mime === null ? message.kind : 'media'
  message.attachments = [namedFile(textOf(values.media_name), path, mime)]
  message.text ??= textOf(values.media_caption)
  draft.note('caption', captionBeside(message.text, textOf(values.media_caption)))
  draft.note('statedSizeBytes', printedUnlessZero(values.file_size))
  draft.note('statedHash', textOf(values.file_hash))
  draft.note('mediaSeconds', printedUnlessZero(values.media_duration))
  draft.note('firstViewedAt', printedUnlessZero(values.first_viewed_timestamp))
  draft.note('transcript', textOf(values.raw_transcription_text))
})

const captionBeside = (text: string | null, caption: string | null): string | null =>
  text === caption ? null : caption

/** `state` tells whether it was opened; which number means what is not established, so that it is kept as stored (dossier 8). */
export const viewOnceTable = sideTable('message_view_once_media', ['state'], (values, { draft }) => {
  draft.message.event ??= 'view-once'
  draft.note('viewOnceState', printed(values.state))
})

const placesOfMedia = [
  '',
  'WhatsApp/',
  'WhatsApp Business/',
  ...['sdcard/', 'storage/emulated/0/', 'data/media/0/', 'media/0/'].flatMap((storage) => [
    `${storage}WhatsApp/`,
    `${storage}WhatsApp Business/`,
    `${storage}Android/media/com.whatsapp/WhatsApp/`,
    `${storage}Android/media/com.whatsapp.w4b/WhatsApp Business/`,
  ]),
] as const

/** Folders above the database in which the media may lie: a phone's file system nests the database five deep. */
const deepest = 8

/**
 * Where a file that a message names may lie. Paths are relative to the app's folder on the shared storage, which moved with
 * Android 11 (`Android/media/com.whatsapp/WhatsApp`); an extraction has that folder beside the database or anywhere above.
 */
export function attachmentPaths({ path, member }: { path: string; member: string | null }, name: string): string[] {
  const at = name.lastIndexOf('Media/')
  const stored = at > 0 && name[at - 1] === '/' ? name.slice(at) : name.replace(/^\/+/, '')
  if (stored.split('/').includes('..')) return []
  const folders = (member ?? path).split('/').slice(0, -1)
  const above = Array.from({ length: Math.min(folders.length, deepest) + 1 }, (_, i) =>
    folders.slice(0, folders.length - i),
  )
  const roots = above.map((parts) => parts.map((part) => `${part}/`).join(''))
  if (stored.startsWith(androidPhotoFolder)) return roots.map((root) => root + stored)
  const paths = roots.flatMap((root) => placesOfMedia.map((place) => root + place + stored))
  return [...new Set([...paths, roots[0] + stored.slice(stored.lastIndexOf('/') + 1)])]
}
