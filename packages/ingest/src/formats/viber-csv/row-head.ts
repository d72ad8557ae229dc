import { ClockScanner } from './clock-scanner.ts'

/** No date and time with all their guards are longer, bytes. */
export const longestHead = 80

const [quote, equals, space] = [0x22, 0x3d, 0x20]
/** The UTF-8 of the quotation marks “ ” „ and of the byte order mark, a character a byte. */
const curly = /^\u00e2\u0080[\u009c-\u009e]/
const byteOrderMark = '\u00ef\u00bb\u00bf'

/**
 * Recognises the beginning of a row: `date, time,` with any of the guards that the app and spreadsheets put around them
 * (`="11/05/2017"`, `"11/05/2017"`). Works on the first bytes of a line as latin1, so that offsets are bytes.
 */
export class RowHead {
  readonly clock = new ClockScanner()
  /** Extents of date and time without guards, and where the field behind them begins. */
  dateStart = 0
  dateEnd = 0
  timeStart = 0
  timeEnd = 0
  rest = 0
  /** Date or time stood in quotes or in a formula. */
  guarded = false

  scan(line: string, delimiter: number): boolean {
    this.guarded = false
    const start = line.startsWith(byteOrderMark) ? byteOrderMark.length : 0
    this.dateStart = this.#open(line, start)
    this.dateEnd = this.clock.date(line, this.dateStart)
    if (this.dateEnd < 0) return false
    let at = this.#close(line, this.dateEnd)
    if (line.charCodeAt(at) !== delimiter) return false
    // Some older versions write a space after each comma (dossier 3).
    at = skipSpaces(line, at + 1)
    this.timeStart = this.#open(line, at)
    this.timeEnd = this.clock.time(line, this.timeStart)
    if (this.timeEnd < 0) return false
    at = this.#close(line, this.timeEnd)
    if (line.charCodeAt(at) !== delimiter) return false
    this.rest = at + 1
    return true
  }

  /** Behind `=` and a quotation mark, where they stand. */
  #open(line: string, from: number): number {
    const at = line.charCodeAt(from) === equals ? from + 1 : from
    const length = quoteLength(line, at)
    if (length === 0) return from
    this.guarded = true
    return at + length
  }

  #close(line: string, from: number): number {
    const at = from + quoteLength(line, from)
    return skipSpaces(line, at)
  }
}

function quoteLength(line: string, at: number): number {
  const code = line.charCodeAt(at)
  if (code === quote) return 1
  return code === 0xe2 && curly.test(line.slice(at, at + 3)) ? 3 : 0
}

function skipSpaces(line: string, from: number): number {
  let at = from
  while (line.charCodeAt(at) === space) at++
  return at
}
