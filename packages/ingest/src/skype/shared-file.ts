import type { Attachment } from '@casethread/model'
import { typeByName } from '../containers/media-type.ts'
import { type Content, contentOf, type RawMessage } from './content.ts'
import { attributeOf, elementsOf } from './elements.ts'
import { at } from './json-fields.ts'

/** What one `<URIObject>` says of the file it stands for. */
interface SharedFile {
  type: string | null
  /** Under which the export keeps the file, `media/<document>.1.<ending>` (dossier 2). */
  document: string | null
  name: string | null
  /** As stated; the file itself may be missing. */
  sizeBytes: string | null
}

/** The prose around the link ("To view this file, go to …") is the app's and no text of anybody (dossier 6). */
export function readSharedFile({ content, value }: RawMessage): Content {
  const files = readFiles(content)
  const documents = new Set(files.map(({ document }) => document))
  const named = mediaIds(at(value, 'amsreferences')).filter((document) => !documents.has(document))
  const all = [
    ...files,
    ...named.map((document): SharedFile => ({ type: null, document, name: null, sizeBytes: null })),
  ]
  const [first] = files
  return contentOf('media', {
    attachments: all.map(toAttachment),
    details: {
      mediaType: first?.type ?? null,
      document: all.map(({ document }) => document).find((document) => document !== null) ?? null,
      statedSizeBytes: first?.sizeBytes ?? null,
    },
  })
}

/** Media ids of a message that is no shared file, as a picture within rich text. */
export const readReferences = (value: unknown): Attachment[] =>
  mediaIds(value).map((document) => toAttachment({ type: null, document, name: null, sizeBytes: null }))

const mediaIds = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value)].filter((id) => typeof id === 'string' && id !== '') : []

function readFiles(content: string): SharedFile[] {
  const files: SharedFile[] = []
  for (const element of elementsOf(content)) {
    const file = files.at(-1)
    if (element.name === 'uriobject') files.push(begin(element.attributes))
    else if (element.name === 'originalname' && file) file.name ??= attributeOf(element, 'v')
    else if (element.name === 'filesize' && file) file.sizeBytes ??= attributeOf(element, 'v')
    else if (element.name === 'meta' && file) file.name ??= attributeOf(element, 'originalname')
  }
  return files
}

function begin(attributes: string): SharedFile {
  const attribute = (name: string) => attributeOf({ attributes }, name)
  const fromUri = /\/objects\/([^/?#]+)/.exec(attribute('uri') ?? '')?.[1]
  return { type: attribute('type'), document: attribute('doc_id') ?? fromUri ?? null, name: null, sizeBytes: null }
}

/** A file goes by its own name, and by its document id where it has none; the export keeps it under the latter. */
function toAttachment({ document, name }: SharedFile): Attachment {
  const storedName = document === null ? undefined : `${document}.1${endingOf(name ?? '')}`
  return {
    name: name ?? document,
    mime: name === null ? null : typeByName(name),
    sizeBytes: null,
    sha256: null,
    found: false,
    path: null,
    ...(storedName !== undefined && { storedName }),
  }
}

const endingOf = (name: string): string => /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? ''

/** Endings tried where the message does not tell; the export takes them from the type of the file, not from its name. */
const endings = ['jpg', 'jpeg', 'png', 'gif', 'mp4', 'm4a', 'mp3', 'wav', 'webm', 'pdf', 'bin'] as const

/** Where a file that a message names may lie: in `media/` beside the JSON, under its document id or its own name. */
export function attachmentPaths({ path, member }: { path: string; member: string | null }, name: string): string[] {
  const place = member ?? path
  const folder = `${place.slice(0, place.lastIndexOf('/') + 1)}media/`
  const document = /^(.+)\.1(?:\.[a-z0-9]+)?$/.exec(name)?.[1]
  const others = document === undefined ? [] : endings.map((ending) => `${document}.1.${ending}`)
  return [...new Set([name, ...others])].filter((file) => !/[/\\]/.test(file)).map((file) => folder + file)
}
