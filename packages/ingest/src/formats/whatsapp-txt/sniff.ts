import { encodingOf } from '../../containers/text-lines.ts'
import type { Head, Verdict } from '../../format.ts'
import { hasExportName } from './chat-title.ts'
import { HeaderScanner, separators, shapes, yearPlaces } from './header.ts'
import { labelEnd } from './label.ts'
import { isEncryptionNotice, readNotice } from './notice.ts'

/** How many lines with content are looked at, and how many bytes of each. */
const looked = 12
const lineBytes = 2000

interface Look {
  lines: number
  headers: number
  firstIsHeader: boolean
  labels: boolean
  notice: boolean
  /** The notation of the first header. */
  first: {
    shape: number
    timeFirst: boolean
    hasSeconds: boolean
    comma: boolean
    iso: boolean
    isoDashes: boolean
  } | null
}

/** Tells a WhatsApp text export by its first lines; the file's name decides only where they leave it open. */
export function sniffWhatsappTxt(head: Head): Verdict {
  const look = lookAt(textOf(head.bytes))
  const { first } = look
  if (first === null || (!look.labels && !look.notice)) return 'no'
  const named = hasExportName(head)
  if (isForeign(first) && !look.notice) return named ? 'possible' : 'no'
  if (!look.firstIsHeader) return named && look.headers > 1 ? 'certain' : 'possible'
  if (look.notice || named) return 'certain'
  const usual = first.shape === shapes.dash || (first.shape === shapes.bracket && first.hasSeconds)
  return usual && !first.iso ? 'certain' : 'possible'
}

/**
 * Notations of other programs: `[2019-12-24, 12:23] Name: ` of a Signal exporter, `[14:05, 08.10.2026] Name: ` of text
 * copied from WhatsApp Web, and log files (year first without a comma). Exports with these do not exist.
 */
function isForeign(first: NonNullable<Look['first']>): boolean {
  if (first.iso && !first.comma) return true
  return first.shape === shapes.bracket && !first.hasSeconds && (first.timeFirst || first.isoDashes)
}

function lookAt(bytes: Buffer): Look {
  const scanner = new HeaderScanner()
  const look: Look = { lines: 0, headers: 0, firstIsHeader: false, labels: false, notice: false, first: null }
  for (let at = 0; at < bytes.length && look.lines < looked; ) {
    const feed = bytes.indexOf(0x0a, at)
    const next = feed < 0 ? bytes.length : feed
    const end = next > at && bytes[next - 1] === 0x0d ? next - 1 : next
    if (end > at) lookAtLine(look, scanner, bytes, at, Math.min(end, at + lineBytes))
    at = next + 1
  }
  return look
}

function lookAtLine(look: Look, scanner: HeaderScanner, bytes: Buffer, start: number, end: number): void {
  look.lines++
  if (!scanner.scan(bytes, start, end)) return
  look.headers++
  look.firstIsHeader ||= look.lines === 1
  look.first ??= {
    shape: scanner.shape,
    timeFirst: scanner.timeFirst,
    hasSeconds: scanner.hasSeconds,
    comma: scanner.comma,
    iso: scanner.yearPlace === yearPlaces.first,
    isoDashes: scanner.yearPlace === yearPlaces.first && scanner.separator === separators.dash,
  }
  const colon = labelEnd(bytes, scanner.rest, end)
  if (colon >= 0) look.labels = true
  const text = bytes.toString('utf8', colon < 0 ? scanner.rest : colon + 1, end)
  look.notice ||= colon < 0 ? readNotice(text) !== null : isEncryptionNotice(text)
}

/** The head as UTF-8, without a byte order mark's worth of NULs for files saved as UTF-16. */
function textOf(head: Uint8Array): Buffer {
  const encoding = encodingOf(head)
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  return encoding === 'utf-8' ? bytes : Buffer.from(new TextDecoder(encoding).decode(bytes))
}
