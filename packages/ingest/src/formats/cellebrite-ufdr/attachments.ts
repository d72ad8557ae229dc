import type { Attachment } from '@casethread/model'
import { typeByName } from '../../containers/media-type.ts'
import type { Source } from '../../format.ts'
import type { Model } from './model.ts'
import type { TaggedFiles } from './tagged-files.ts'

/**
 * The files of a message. `Attachment` (older) and `Attachments` may name the same one, told by `file_id` (dossier A7.6). The
 * path in the report is that of the attachment itself, else that of the file it points to.
 */
export function readAttachments(message: Model, files: TaggedFiles): Attachment[] {
  const seen = new Set<string>()
  return [...message.models('Attachments'), ...message.models('Attachment')].flatMap((model) => {
    const fileId = model.attribute('file_id')
    if (fileId !== null && seen.has(fileId)) return []
    if (fileId !== null) seen.add(fileId)
    return [attachment(model, fileId, files)]
  })
}

/** The names of those files that were found by their MD5 only; null if there is none. */
export function foundByMd5(message: Model, files: TaggedFiles): string | null {
  const models = [...message.models('Attachments'), ...message.models('Attachment')]
  const names = models.flatMap((model) => {
    const fileId = model.attribute('file_id')
    const isOther = fileId !== null && model.text('attachment_extracted_path') === null && files.pathOfCopy(fileId)
    return isOther ? (model.text('Filename') ?? isOther) : []
  })
  return names.length > 0 ? [...new Set(names)].join('\n') : null
}

function attachment(model: Model, fileId: string | null, files: TaggedFiles): Attachment {
  const extracted = model.text('attachment_extracted_path')
  const stored = extracted ?? (fileId === null ? null : files.pathOf(fileId))
  const path = stored === null ? null : slashed(stored)
  const name = model.text('Filename') ?? path?.slice(path.lastIndexOf('/') + 1) ?? null
  const mime = model.text('ContentType') ?? (name === null ? null : typeByName(name))
  const place = path === null || path === name ? {} : { storedName: path }
  return { name, ...place, mime, sizeBytes: null, sha256: null, found: false, path: null }
}

/** Paths are those of Windows, `files\\Audio\\x.opus`, with or without a separator before them (dossier A1, A5). */
export const slashed = (path: string): string => path.replaceAll('\\', '/').replace(/^\/+/, '')

/**
 * Files lie in `files/<category>/` beside the report. A bare name is looked for nowhere: two files of one name in different
 * categories are common, and a guess would put a picture into the wrong chat.
 */
export function attachmentPaths({ path, member }: Pick<Source, 'path' | 'member'>, name: string): string[] {
  const steps = name.split('/')
  if (steps.length < 2 || steps.includes('..') || steps.includes('.') || /^[a-z][a-z0-9+.-]*:/i.test(name)) return []
  const report = member ?? path
  return [report.slice(0, report.lastIndexOf('/') + 1) + name]
}
