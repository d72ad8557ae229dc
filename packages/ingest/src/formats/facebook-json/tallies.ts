import type { Warning, WarningCode } from '@casethread/model'

/** How many unknown words a warning lists; the rest is counted in it. They come from the evidence and can be any number. */
const listedWords = 20
const wordLength = 40
const rememberedWords = 1000

/** What is said once for a file, however many of its records it concerns. */
export class Tallies {
  readonly #counts = new Map<WarningCode, number>()
  readonly #words = new Set<string>()
  #wordsBeyond = false

  count(code: WarningCode): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1)
  }

  /** A record with a field or type of unknown meaning. */
  countUnknown(words: readonly string[]): void {
    if (words.length === 0) return
    this.count('unknown-type')
    for (const word of words) {
      if (this.#words.size < rememberedWords) this.#words.add(word.slice(0, wordLength))
      else this.#wordsBeyond = true
    }
  }

  warnings(): Warning[] {
    return [...this.#counts].map(([code, records]) => ({
      code,
      message: this.#sentence(code, records),
      locator: null,
      records,
    }))
  }

  #sentence(code: WarningCode, records: number): string {
    const where = `in ${records} ${records === 1 ? 'record' : 'records'}`
    if (code === 'unknown-type') return `Of unknown meaning ${where}: ${this.#unknownWords()}. ${look}`
    const [what, advice] = sentences[code] ?? [code, look]
    return `${what} ${where}. ${advice}`
  }

  #unknownWords(): string {
    const words = [...this.#words].sort()
    const rest = words.length - listedWords
    const more = this.#wordsBeyond ? ' and many more' : rest > 0 ? ` and ${rest} more` : ''
    return words.slice(0, listedWords).join(', ') + more
  }
}

const look = 'The rest of them was read; look at them in the export'
const origin = 'They are kept undated with the value as found. Check where the file comes from'

/** What happened, and what to do. */
const sentences: Partial<Record<WarningCode, readonly [string, string]>> = {
  'encoding-unrepaired': [
    'Text that looks misread (its bytes cut or mixed) could not be restored',
    'It is kept as stored; read it with that in mind',
  ],
  'invalid-encoding': ['Bytes that are not UTF-8, each now U+FFFD, stand', 'Compare with the bytes in the export'],
  'time-unit-doubtful': ['A time that seems to be in seconds or microseconds instead of milliseconds stands', origin],
  'time-out-of-range': ['A time before 2004 or after 2100, or one that is no number, stands', origin],
}
