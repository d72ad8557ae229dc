import type { Attachment } from '@casethread/model'
import { typeByName } from '../../containers/media-type.ts'
import type { Source } from '../../format.ts'
import { type JsonObject, stringAt } from './json-fields.ts'

/** Fields that name a file: the file itself, the small picture made of it, and the card of a contact. */
const fileFields = ['photo', 'file', 'thumbnail', 'contact_vcard'] as const

/**
 * What stands instead of a path, alone or behind the file's name: `(File not included. Change data exporting settings to
 * download.)`, `(File exceeds maximum size. …)`, `(File unavailable, please try again later)`, the same with `Photo`
 * (pushPath in export_output_json.cpp). They are English in every version seen; any other sentence in brackets that stands
 * alone is taken for one too.
 */
const absent = /^(?:(.*) )?\((?:File|Photo) (?:not included|exceeds maximum size|unavailable)\b[^()]*\)$/s
const sentenceAlone = /^\([^()/]*\)$/

/** A thumbnail that was not exported is no attachment of its own; a file that was not is one, by the name that is known. */
export function readAttachments(message: JsonObject): Attachment[] {
  const attachments: Attachment[] = []
  for (const field of fileFields) {
    const stored = stringAt(message, field)
    if (stored === null) continue
    const path = pathOf(stored)
    if (path === null && (field === 'thumbnail' || field === 'contact_vcard')) continue
    const name = path ?? stringAt(message, 'file_name') ?? absent.exec(stored)?.[1] ?? null
    const declared = field === 'file' ? stringAt(message, 'mime_type') : null
    const mime = declared ?? (name === null ? null : typeByName(name))
    attachments.push({ name, mime, sizeBytes: null, sha256: null, found: false, path: null })
  }
  return attachments
}

const pathOf = (stored: string): string | null => (absent.test(stored) || sentenceAlone.test(stored) ? null : stored)

/** Paths are relative to the folder of the JSON (dossier A3). One that leads elsewhere has no place. */
export function attachmentPaths({ path, member }: Pick<Source, 'path' | 'member'>, name: string): string[] {
  const leadsOut = name.startsWith('/') || name.includes('\\') || /^[a-z][a-z0-9+.-]*:/i.test(name)
  if (leadsOut || name.split('/').includes('..')) return []
  const file = member ?? path
  return [file.slice(0, file.lastIndexOf('/') + 1) + name]
}
