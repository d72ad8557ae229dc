import type { Locator, Warning, WarningCode } from '@casethread/model'

/** How many unknown words a warning lists; the others are counted in it. They come from the evidence and can be any number. */
const listedWords = 20
const wordLength = 60
const rememberedWords = 1000

interface Tally {
  records: number
  first: Pick<Locator, 'prefix' | 'number'>
}

/** What is said once for a file, however many of its records it concerns: code, count, and where the first one stands. */
export class TroubleTally {
  readonly #tallies = new Map<WarningCode, Tally>()
  readonly #words = new Map<string, number>()
  #wordsBeyond = false

  count(code: WarningCode, { prefix, number }: Pick<Locator, 'prefix' | 'number'>): void {
    const tally = this.#tallies.get(code)
    if (tally) tally.records++
    else this.#tallies.set(code, { records: 1, first: { prefix, number } })
  }

  /** A record with something of unknown meaning, named by `words`. */
  countUnknown(words: readonly string[], locator: Pick<Locator, 'prefix' | 'number'>): void {
    if (words.length === 0) return
    this.count('unknown-type', locator)
    for (const whole of words) {
      const word = whole.slice(0, wordLength)
      const seen = this.#words.get(word)
      if (seen === undefined && this.#words.size >= rememberedWords) this.#wordsBeyond = true
      else this.#words.set(word, (seen ?? 0) + 1)
    }
  }

  /** One warning for each code; `sentences` replace the usual words. */
  warnings(sentences: Partial<Record<WarningCode, string>> = {}): Warning[] {
    return [...this.#tallies].map(([code, { records, first }]) => ({
      code,
      message: this.#sentence(code, records, sentences),
      locator: first,
      records,
    }))
  }

  #sentence(code: WarningCode, records: number, own: Partial<Record<WarningCode, string>>): string {
    const where = `In ${records} ${records === 1 ? 'record' : 'records'}`
    const sentence = own[code] ?? usual[code] ?? 'something is out of order. Look at them in the export'
    const words = code === 'unknown-type' && this.#words.size > 0 ? ` ${this.#unknownWords()}.` : ''
    return `${where} ${sentence}${words}`
  }

  #unknownWords(): string {
    const words = [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, n]) => `${word} (${n})`)
    const rest = words.length - listedWords
    const more = this.#wordsBeyond ? ' and many more' : rest > 0 ? ` and ${rest} more` : ''
    return words.slice(0, listedWords).join(', ') + more
  }
}

const usual: Partial<Record<WarningCode, string>> = {
  'zone-unknown':
    'the time has no time zone, so that no instant can be told; the order of the file is kept. State the zone that the device was set to with --zone, for instance --zone Europe/Brussels',
  'invalid-encoding': 'bytes are not valid text; each is shown as U+FFFD. Compare with the bytes in the export',
  'time-out-of-range':
    'the date or time cannot be one of a chat; it is kept as found, without an instant. Check where the file comes from',
  'time-unit-doubtful':
    'the time seems to be in another unit than this format uses; it is kept as found, without an instant. Check where the file comes from',
  'time-doubtful':
    'the clock reading occurs twice or not at all, since the clock was set back or forward or moved to another zone; the other reading is kept with the record',
  'orphaned-rows':
    'a chat is named that is not in the database; it is kept in a chat of that row number. The chat was removed, or its row is damaged',
  'unknown-type': 'something of unknown meaning stands; it was kept as found. Look at them in the export:',
}
