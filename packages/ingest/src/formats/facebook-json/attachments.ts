import type { Attachment } from '@casethread/model'
import { isObject, type JsonObject, listAt, objectAt, stringAt } from '../../meta/json-fields.ts'
import { namedFile } from '../../meta/named-file.ts'

/** The lists of a message that hold files; `media` is that of the encrypted export (dossier 4 and 5). */
export const mediaLists = ['photos', 'videos', 'audio_files', 'gifs', 'files', 'media'] as const

/** What the encrypted export writes instead of a path (dossier 5). */
const notDownloaded = 'Failed to download media'

/** Every file that the message names: those of its lists, thumbnails with a file of their own, and stickers. */
export function readAttachments(message: JsonObject, restore: (stored: string) => string): Attachment[] {
  const attachments: Attachment[] = []
  const add = (uri: string | null, asAudio: boolean) => {
    const name = uri === null || uri === '' || uri === notDownloaded ? null : restore(uri)
    attachments.push(namedFile(name, asAudio))
  }
  for (const list of mediaLists) for (const entry of listAt(message, list)) addEntry(entry, list === 'audio_files', add)
  const sticker = objectAt(message, 'sticker')
  if (sticker) {
    addEntry(sticker, false, add)
    for (const entry of listAt(sticker, 'ai_stickers')) addEntry(entry, false, add)
  }
  return attachments
}

type Add = (uri: string | null, asAudio: boolean) => void

/** An entry that names nothing is still an attachment: the message had one. */
function addEntry(entry: unknown, asAudio: boolean, add: Add): void {
  if (!isObject(entry)) {
    add(typeof entry === 'string' ? entry : null, asAudio)
    return
  }
  const uri = stringAt(entry, 'uri')
  add(uri, asAudio)
  const thumbnail = stringAt(objectAt(entry, 'thumbnail') ?? {}, 'uri')
  if (thumbnail !== null && thumbnail !== uri) add(thumbnail, false)
}
