import { readPhone } from './fields.ts'

/** A row behind its date and time. */
export interface RowCut {
  name: string
  phone: string
  message: string
  /** Where the message begins cannot be told for certain. */
  doubtful: boolean
}

const mostFields = 8

/** The names and numbers of a file by their stored form, learnt from rows that can be cut in one way only. */
export interface Learnt {
  prefixes: ReadonlySet<string>
  names: ReadonlySet<string>
}

/**
 * Cuts `name,phone,message`, where name and message may hold the delimiter themselves, since the app does not quote (dossier
 * 3). Known beginnings decide; else the first field behind the name that is a number, `(null)` or empty is taken for the
 * number; else the second field, whatever it holds.
 */
export function cutRow(rest: string, delimiter: string, learnt: Learnt): RowCut {
  const first = rest.indexOf(delimiter)
  if (first < 0) return { name: '', phone: '', message: rest, doubtful: true }
  const second = rest.indexOf(delimiter, first + 1)
  if (second < 0) {
    return { name: rest.slice(0, first), phone: '', message: rest.slice(first + 1), doubtful: true }
  }
  if (learnt.prefixes.has(rest.slice(0, second))) return cutAt(rest, first, second, false)
  if (readPhone(rest.slice(first + 1, second)).isPhone) return cutAt(rest, first, second, false)
  if (!learnt.names.has(rest.slice(0, first))) {
    const further = cutBehindLongName(rest, delimiter, second)
    if (further) return further
  }
  return cutAt(rest, first, second, rest.includes(delimiter, second + 1))
}

/** A name that holds the delimiter: `Smith, John,+32…,text`. */
function cutBehindLongName(rest: string, delimiter: string, second: number): RowCut | null {
  let before = second
  for (let field = 2; field < mostFields; field++) {
    const next = rest.indexOf(delimiter, before + 1)
    if (next < 0) return null
    if (readPhone(rest.slice(before + 1, next)).isPhone) return cutAt(rest, before, next, true)
    before = next
  }
  return null
}

function cutAt(rest: string, nameEnd: number, phoneEnd: number, doubtful: boolean): RowCut {
  return {
    name: rest.slice(0, nameEnd),
    phone: rest.slice(nameEnd + 1, phoneEnd),
    message: rest.slice(phoneEnd + 1),
    doubtful,
  }
}

/** The beginning of a row that can be cut in one way only; null for the others. */
export function certainPrefix(rest: string, delimiter: string): { prefix: string; name: string } | null {
  const first = rest.indexOf(delimiter)
  const second = first < 0 ? -1 : rest.indexOf(delimiter, first + 1)
  if (second < 0 || rest.includes(delimiter, second + 1)) return null
  return { prefix: rest.slice(0, second), name: rest.slice(0, first) }
}

/** Whether two delimiters, and so a name, a number and a message, stand between two offsets. */
export function hasTwo(bytes: Buffer, delimiter: number, from: number, end: number): boolean {
  const first = bytes.indexOf(delimiter, from)
  if (first < 0 || first >= end) return false
  const second = bytes.indexOf(delimiter, first + 1)
  return second >= 0 && second < end
}
