import type { Warning, WarningCode } from '@casethread/model'

/** How many unknown types a warning lists, and how much of each: they come from the evidence and can be any number. */
const listedTypes = 20
const typeLength = 60
const rememberedTypes = 1000

/** What is said once for a file, however many of its records it concerns. */
export class Tallies {
  readonly #counts = new Map<WarningCode, number>()
  readonly #types = new Map<string, number>()
  #beyond = 0

  count(code: WarningCode): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1)
  }

  /** A record of a type that is not known, as the export writes it. */
  countUnknown(type: string): void {
    this.count('unknown-type')
    const name = type.length > typeLength ? `${type.slice(0, typeLength)}…` : type
    const seen = this.#types.get(name)
    if (seen === undefined && this.#types.size >= rememberedTypes) this.#beyond++
    else this.#types.set(name, (seen ?? 0) + 1)
  }

  warnings(): Warning[] {
    return [...this.#counts].map(([code, records]) => {
      const what = code === 'unknown-type' ? this.#unknownTypes() : (sentences[code] ?? code)
      return { code, message: `${records} ${what}`, locator: null, records }
    })
  }

  #unknownTypes(): string {
    const names = [...this.#types].sort(([a], [b]) => (a < b ? -1 : 1))
    const listed = names.slice(0, listedTypes).map(([name, records]) => `${name || 'without a type'} (${records})`)
    const rest = names.slice(listedTypes).reduce((sum, [, records]) => sum + records, this.#beyond)
    const more = rest > 0 ? ` and ${rest} of further types` : ''
    return `records are of a type that is not known: ${listed.join(', ')}${more}. They are kept as found; look at them in the export`
  }
}

const sentences: Partial<Record<WarningCode, string>> = {
  'encrypted-message':
    'messages belong to an end-to-end encrypted conversation: that they were sent is known, their text is not in the export. Look for it on the devices',
  'invalid-encoding': 'records held bytes that are not UTF-8; each became U+FFFD. Compare with the bytes in the export',
  'time-out-of-range':
    'records have a time that is no instant in UTC, or lies before 2003 or after 2100; they are kept undated with the time as found. Check where the file comes from',
}
