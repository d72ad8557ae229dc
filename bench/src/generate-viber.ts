import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { pick, seeded } from './random.ts'
import { sentences } from './sentences.ts'

const two = (n: number) => String(n).padStart(2, '0')
const date = (d: Date) => `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}`
const time = (d: Date) => `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}`
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

/** One row; `name`, `phone` and `text` are as the phone knows them. */
interface Row {
  at: Date
  name: string
  phone: string
  text: string
}

export interface ViberDialect {
  name: string
  encoding: 'utf8' | 'utf16le'
  byteOrderMark: boolean
  row(row: Row): string
}

export const viberDialects = {
  /** Android: nothing is quoted, a message of several lines goes on in bare lines. */
  unquoted: {
    name: 'unquoted',
    encoding: 'utf8',
    byteOrderMark: true,
    row: ({ at, name, phone, text }) => `${date(at)},${time(at)},${name},${phone},${text}\r\n`,
  },
  /** The same saved again by a program that quotes. */
  quoted: {
    name: 'quoted',
    encoding: 'utf8',
    byteOrderMark: true,
    row: ({ at, name, phone, text }) => `${date(at)},${time(at)},${quoted(name)},${quoted(phone)},${quoted(text)}\r\n`,
  },
  /** iPhone: UTF-16, tabs, guards against spreadsheets. */
  guarded: {
    name: 'guarded',
    encoding: 'utf16le',
    byteOrderMark: true,
    row: ({ at, name, phone, text }) =>
      `=${quoted(date(at))}\t${time(at)}\t=${quoted(name)}\t=${quoted(phone)}\t${quoted(text)}\r\n`,
  },
} as const satisfies Record<string, ViberDialect>

const rowsInBlock = 2000
const people = [
  { name: 'Me', phone: '+32460000017' },
  { name: 'Samer', phone: '+32460000018' },
] as const

/** Writes one chat of `messages` rows, oldest first. */
export async function generateViber(
  file: string,
  messages: number,
  dialect: ViberDialect,
  seed: number,
): Promise<void> {
  const random = seeded(seed)
  const out = createWriteStream(file, { encoding: dialect.encoding })
  let at = Date.UTC(2015, 0, 3, 7, 30)
  let block = dialect.byteOrderMark ? '\ufeff' : ''
  for (let i = 1; i <= messages; i++) {
    at += Math.floor(random() * 120_000)
    const text = random() < 0.05 ? 'Photo message' : pick(random, sentences)
    block += dialect.row({ at: new Date(at), ...pick(random, people), text })
    if (i % rowsInBlock > 0) continue
    if (!out.write(block, dialect.encoding)) await once(out, 'drain')
    block = ''
  }
  out.end(block, dialect.encoding)
  await once(out, 'close')
}
