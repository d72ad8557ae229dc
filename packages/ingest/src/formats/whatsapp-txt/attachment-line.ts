import type { Attachment } from '@casethread/model'
import { typeByName } from '../../containers/media-type.ts'
import type { BodyRules } from './body.ts'
import { type AttachedForm, lexicon } from './lexicon.ts'
import { normalForm, withoutMarks } from './normal-form.ts'
import type { MediaKind } from './phrases/language.ts'

/** A file, or the placeholder for one, found in a body. */
export interface AttachedFile {
  media: MediaKind
  attachment: Attachment
  /** The caption; null if there is none. */
  text: string | null
}

/** File names are short; what is longer is no attachment line. */
const longestLine = 1000
/** A page count between the title of a document and its placeholder: `report.pdf • 2 pages`. */
const bullet = ' • '
const fileEnding = /\.[A-Za-z0-9]{1,8}$/

/**
 * Reads `IMG-1.jpg (file attached)`, `<attached: 1-PHOTO.jpg>`, `report.pdf • 2 pages document omitted` and their like in
 * all languages, with a caption before the file on its line (iPhone) or on the lines below.
 */
export function readAttachment(body: string, rules: BodyRules): AttachedFile | null {
  const end = body.indexOf('\n')
  const first = end < 0 ? body : body.slice(0, end).replace(/\r$/, '')
  const below = end < 0 ? null : body.slice(end + 1)
  const inFirst = first.length <= longestLine ? (attachedLine(first) ?? omittedLine(first, rules)) : null
  if (inFirst) return { ...inFirst, text: joined(inFirst.text, below) }
  if (below === null) return null
  // A caption of several lines stands before the file.
  const start = body.lastIndexOf('\n') + 1
  const last = body.slice(start)
  const inLast =
    last.length <= longestLine && /[\u200e\u200f]/.test(last) ? (attachedLine(last) ?? omittedLine(last, rules)) : null
  return inLast && { ...inLast, text: joined(body.slice(0, start).replace(/\r?\n$/, ''), inLast.text) }
}

const joined = (above: string | null, below: string | null): string | null =>
  [above, below].filter((part): part is string => part !== null && part.trim() !== '').join('\n') || null

/** `before` and `after` enclose the name; forms in angle brackets can stand behind a title or caption. */
function attachedLine(line: string): AttachedFile | null {
  const text = withoutMarks(line).trim()
  const last = text.charCodeAt(text.length - 1)
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return null
  if (last === 0x3e) return inBrackets(line, text, lower)
  if (last !== 0x29 && !lexicon.attached.some(isPrefixForm(lower))) return null
  for (const { before, after } of lexicon.attached) {
    if (before.startsWith('<') || after.endsWith('>')) continue
    if (!lower.startsWith(before) || !lower.endsWith(after) || lower.length <= before.length + after.length) continue
    return file(text.slice(before.length, text.length - after.length).trim(), null)
  }
  return null
}

/** Persian puts its words before the file's name, so the line's end tells nothing. */
const isPrefixForm =
  (lower: string) =>
  ({ before }: AttachedForm): boolean =>
    before !== '' && !before.startsWith('<') && lower.startsWith(before)

function inBrackets(line: string, text: string, lower: string): AttachedFile | null {
  for (const { before, after } of lexicon.attached) {
    if (!after.endsWith('>') || !lower.endsWith(after)) continue
    const start = lower.lastIndexOf(before)
    if (start < 0 || start + before.length >= text.length - after.length) continue
    const name = text.slice(start + before.length, text.length - after.length).trim()
    if (/[<>]/.test(name)) continue
    return file(name, captionBefore(line, text.slice(0, start), name))
  }
  const open = text.lastIndexOf('<')
  const name = text.slice(0, open).trim()
  // Exports of 2015: `2015-08-04-PHOTO-00004762.jpg <attached>`.
  return open > 0 && fileEnding.test(name) && lexicon.attachedMarks.has(normalForm(text.slice(open)))
    ? file(name, null)
    : null
}

/** What stands before the file on its line: the title of a document, which the file's name repeats, or a caption. */
function captionBefore(line: string, before: string, name: string): string | null {
  const text = before.trim()
  if (text === '' || text.includes(bullet) || name.endsWith(text)) return null
  // As the author wrote it, marks and all, up to the mark that the app put before the file.
  return line.slice(0, line.lastIndexOf('<')).replace(/[ \u200e\u200f]+$/, '') || null
}

/** A placeholder as the whole line, or at its end behind the app's mark, or (old exports) in angle brackets. */
function omittedLine(line: string, rules: BodyRules): AttachedFile | null {
  const mark = Math.max(line.lastIndexOf('\u200e'), line.lastIndexOf('\u200f'))
  const bracket = line.lastIndexOf('<')
  const behindMark = mark >= 0 ? mediaOf(line.slice(mark)) : null
  if (behindMark !== null) return omitted(behindMark, line.slice(0, mark))
  // `<\u200eimage omitted>`: the mark is inside the brackets.
  if (bracket >= 0 && mark === bracket + 1) {
    const inside = mediaOf(line.slice(bracket).replace(/^</, '').replace(/>\s*$/, ''))
    if (inside !== null) return omitted(inside, line.slice(0, bracket))
  }
  if (rules.marked || bracket < 0 || (bracket > 0 && !rules.placeholderBehindText)) return null
  const media = mediaOf(line.slice(bracket))
  return media === null ? null : omitted(media, line.slice(0, bracket))
}

function mediaOf(words: string): MediaKind | null {
  const meaning = lexicon.meanings.get(normalForm(words))
  return meaning?.is === 'omitted' ? meaning.media : null
}

function omitted(media: MediaKind, before: string): AttachedFile {
  const text = withoutMarks(before).trim()
  const title = text.split(bullet)[0] ?? ''
  const named = media === 'document' && (text.includes(bullet) || fileEnding.test(text))
  if (named) return { ...file(title, null), media }
  const caption = before.replace(/[ \u200e\u200f]+$/, '')
  return { media, attachment: attachmentOf(null, media), text: text === '' ? null : caption }
}

/** What the placeholder says of a file that is not there. */
const typeByMedia: Readonly<Partial<Record<MediaKind, string>>> = {
  image: 'image/*',
  video: 'video/*',
  videoNote: 'video/*',
  audio: 'audio/*',
  sticker: 'image/webp',
  contact: 'text/vcard',
}

/** An attachment that was not looked for yet. */
export const attachmentOf = (name: string | null, media: MediaKind): Attachment => ({
  name,
  mime: name === null ? (typeByMedia[media] ?? null) : typeByName(name),
  sizeBytes: null,
  sha256: null,
  found: false,
  path: null,
})

const file = (name: string, text: string | null): AttachedFile => ({
  media: 'any',
  attachment: attachmentOf(name, 'any'),
  text,
})
