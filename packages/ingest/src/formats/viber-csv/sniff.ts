import { TextDecoder } from 'node:util'
import { encodingOf } from '../../containers/text-lines.ts'
import type { Head, Verdict } from '../../format.ts'
import { readPhone, unguarded } from './fields.ts'
import { asBytes, detectLayout, isOwn } from './layout.ts'
import { mayBeOwner } from './owner-words.ts'
import { cutRow } from './row-cut.ts'
import { RowHead } from './row-head.ts'

const looked = 200
const nothingLearnt = { prefixes: new Set<string>(), names: new Set<string>() }

/**
 * By content alone (dossier 7): date and time in the first two fields, and behind them a name and a number. Certain where the
 * owner's label or a number with country or `(null)` shows that it is a chat of Viber; possible where only the layout fits,
 * or where the columns are those of another program.
 */
export function sniffViberCsv(head: Head): Verdict {
  const lines = textOf(head).split(/\r?\n/, looked)
  const layout = detectLayout(lines)
  if (layout === null) return 'no'
  if (!isOwn(layout.columns)) return 'possible'
  const row = new RowHead()
  const rests = lines.flatMap((line) => {
    const bytes = asBytes(line)
    return row.scan(bytes, layout.delimiter.charCodeAt(0))
      ? [Buffer.from(bytes.slice(row.rest), 'latin1').toString()]
      : []
  })
  const cuts = rests.map((rest) => cutRow(rest, layout.delimiter, nothingLearnt))
  const named = cuts.filter(
    ({ name, message }) => /\p{L}/u.test(name) || (readPhone(name).number !== null && message !== ''),
  )
  if (named.length * 2 < rests.length) return 'no'
  const ofViber = cuts.some(({ name, phone }) => mayBeOwner(unguarded(name)) || isFullNumber(phone))
  return ofViber ? 'certain' : layout.header ? 'possible' : named.length === rests.length ? 'possible' : 'no'
}

const isFullNumber = (phone: string): boolean => /\(null\)"?$/.test(phone.trim()) || /^\+\d{6,}$/.test(unguarded(phone))

/** The text of the head without its last line, which may be cut, unless it is the only one. */
function textOf({ bytes, sizeBytes }: Head): string {
  const encoding = encodingOf(bytes)
  const text = encoding === 'utf-8' ? Buffer.from(bytes).toString('utf8') : new TextDecoder(encoding).decode(bytes)
  const last = text.lastIndexOf('\n')
  return bytes.length < sizeBytes && last > 0 ? text.slice(0, last) : text
}
