import type { Attachment, Call, EventKind, Location, MessageKind } from '@casethread/model'
import { attachmentOf, readAttachment } from './attachment-line.ts'
import { readCall } from './call.ts'
import { lexicon, type Meaning, mayBePhrase } from './lexicon.ts'
import { isWordMark, normalForm, withoutMarks } from './normal-form.ts'
import type { MediaKind } from './phrases/language.ts'
import { readPlace } from './place.ts'

/** What a body holds beside, or instead of, its author's words. */
export interface Body {
  kind: MessageKind
  /** The author's words; null if there are none. */
  text: string | null
  event: EventKind | null
  details: Record<string, string> | null
  attachments: Attachment[]
  call: Call | null
  location: Location | null
  edited: boolean
  deleted: boolean
}

/** How the export it comes from shows what the app itself wrote. */
export interface BodyRules {
  /** The export is an iPhone's and has the mark U+200E or U+200F before the app's words: without it, they were typed. */
  marked: boolean
  /** Android: `null` stands for a message that could be viewed once. */
  nullIsViewOnce: boolean
  /** iPhone before 2017: a placeholder in angle brackets can stand behind a text. */
  placeholderBehindText: boolean
}

/** First letters of forms that put words before a file's name (Persian). */
const attachedFirst = new Set(
  lexicon.attached
    .filter(({ before }) => before !== '' && !before.startsWith('<'))
    .map(({ before }) => before.charCodeAt(0)),
)

/**
 * A quick look at a body: false means that it is nothing but its author's words, which most are. It must not be slow,
 * since every message goes through it.
 */
export function mayBeSpecial(body: string, bracket: boolean): boolean {
  const length = body.length
  if (length === 0 || body === 'null') return true
  const first = body.charCodeAt(0)
  const last = body.charCodeAt(length - 1)
  if (first >= 0x061c && (isWordMark(first) || first === 0xfeff)) return true
  if (last === 0x3e || first === 0x3c || mayBePhrase(length, first)) return true
  if (last === 0x29 && body.includes(' (')) return true
  if (attachedFirst.has(first)) return true
  if (bracket && (body.includes('\u200e') || body.includes('\u200f'))) return true
  if (last <= 0x20 && body.trimEnd().length < length) return mayBeSpecial(body.trimEnd(), bracket)
  const end = body.indexOf('\n')
  if (end > 0 && mayBeSpecialLine(body, end)) return true
  return body.includes('https://') || mayBeCall(body)
}

/** The first line can be a placeholder, or a file, with a caption below. */
function mayBeSpecialLine(body: string, lineFeed: number): boolean {
  const end = body.charCodeAt(lineFeed - 1) === 0x0d ? lineFeed - 1 : lineFeed
  const last = body.charCodeAt(end - 1)
  return last === 0x3e || last === 0x29 || last === 0x3a || body.charCodeAt(0) === 0x3c
}

const callStart = new RegExp(
  `^(?:${[...lexicon.callWords.keys()].map((word) => RegExp.escape(word)).join('|')})[.,] `,
  'iu',
)
const mayBeCall = (body: string): boolean => body.length <= 60 && callStart.test(body)

/** Reads a body; null when it is nothing but its author's words. */
export function readBody(body: string, rules: BodyRules): Body | null {
  const edited = withoutEdited(body)
  const content = edited ?? body
  const special = readSpecial(content, rules)
  if (edited === null) return special
  return { ...(special ?? plain(content)), edited: true }
}

function readSpecial(body: string, rules: BodyRules): Body | null {
  const trimmed = withoutMarks(body).trim()
  const ownWords = isMarked(body)
  if (trimmed === '') return body === '' || ownWords ? viewOnce() : null
  if (trimmed === 'null' && rules.nullIsViewOnce) return viewOnce()
  const certain = ownWords || !rules.marked
  const meaning = certain ? lexicon.meanings.get(normalForm(trimmed)) : undefined
  // `image` alone is a truncated placeholder where the app's mark stands before it, and a word anywhere else.
  if (meaning && (ownWords || !/^[a-z]+$/i.test(trimmed))) return meant(meaning)
  const attached = readAttachment(body, rules)
  if (attached) return attachedBody(attached.media, attached.attachment, attached.text)
  return readPlaceBody(body, ownWords) ?? readPollBody(body) ?? (certain ? readAppWords(trimmed, ownWords) : null)
}

const isMarked = (body: string): boolean => {
  let at = 0
  while (body.charCodeAt(at) === 0xfeff) at++
  return isWordMark(body.charCodeAt(at))
}

/** The body without `<This message was edited>` at its end; null if it has none. */
function withoutEdited(body: string): string | null {
  const trimmed = body.trimEnd()
  if (!trimmed.endsWith('>')) return null
  const start = trimmed.lastIndexOf('<')
  if (start < 0 || trimmed.length - start > 60) return null
  const inner = withoutMarks(trimmed.slice(start)).replace(/\.>$/, '>')
  if (!lexicon.edited.has(normalForm(inner))) return null
  return trimmed
    .slice(0, start)
    .replace(/[\u200e\u200f]+$/, '')
    .replace(/[ \u00a0]$/, '')
}

function plain(text: string | null): Body {
  return {
    kind: 'text',
    text,
    event: null,
    details: null,
    attachments: [],
    call: null,
    location: null,
    edited: false,
    deleted: false,
  }
}

const viewOnce = (): Body => ({ ...plain(null), kind: 'other', event: 'view-once' })

function meant(meaning: Meaning): Body {
  switch (meaning.is) {
    case 'omitted':
      return attachedBody(meaning.media, attachmentOf(null, meaning.media), null)
    case 'deleted':
      return deleted(meaning.by, null)
    case 'missed-call':
      return {
        ...plain(null),
        kind: 'call',
        details: { call: meaning.media },
        call: { durationSeconds: null, outcome: 'missed' },
      }
    case 'live-location':
      return { ...plain(null), kind: 'location', location: { lat: null, lon: null, name: null } }
  }
}

function deleted(by: 'author' | 'owner' | 'admin', actor: string | null): Body {
  return {
    ...plain(null),
    kind: 'other',
    event: by === 'admin' ? 'message-deleted-by-admin' : 'message-deleted',
    details: actor === null ? { by } : { by, actor },
    deleted: true,
  }
}

function attachedBody(media: MediaKind, attachment: Attachment, text: string | null): Body {
  return {
    ...plain(text),
    kind: attachment.mime === 'text/vcard' ? 'contact' : 'media',
    event: media === 'viewOnce' ? 'view-once' : null,
    attachments: [attachment],
  }
}

function readPlaceBody(body: string, marked: boolean): Body | null {
  const place = body.includes('https://') ? readPlace(body, marked) : null
  return place && { ...plain(place.textless ? null : body), kind: 'location', location: place.location }
}

function readPollBody(body: string): Body | null {
  const end = body.indexOf('\n')
  if (end < 0 || end > 20 || !lexicon.poll.has(normalForm(body.slice(0, end)))) return null
  return { ...plain(body), kind: 'poll' }
}

/** Calls, deletions by a named admin, and messages still on their way. */
function readAppWords(trimmed: string, certain: boolean): Body | null {
  const call = readCall(trimmed, certain)
  if (call) return { ...plain(null), kind: 'call', details: { call: call.media }, call: call.call }
  const normal = normalForm(trimmed)
  const admin = lexicon.deletedByNamedAdmin.find((words) => normal.startsWith(words))
  if (admin !== undefined && certain) return deleted('admin', trimmed.slice(admin.length).trim().replace(/\.$/, ''))
  if (certain && lexicon.waiting.some((words) => normal.startsWith(words))) {
    return { ...plain(null), kind: 'other', event: 'message-waiting' }
  }
  return null
}
