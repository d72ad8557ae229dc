import { type DayHalf, dateTables, type Meaning } from './date-languages.ts'

/** What the words of a date say together, and in which languages they say it. */
export interface WordsReading {
  /** From 1; null where the date is in numbers. */
  month: number | null
  half: DayHalf | null
  languages: readonly string[]
}

const remembered = new Map<string, readonly WordsReading[]>()
const rememberedReadings = 5000

/** What the words of a date mean, in every language that knows all of them; several readings where languages differ. */
export function readWords(words: readonly string[]): readonly WordsReading[] {
  const key = words.join(' ')
  let readings = remembered.get(key)
  if (readings === undefined) {
    readings = readInAll(words)
    if (remembered.size >= rememberedReadings) remembered.clear()
    remembered.set(key, readings)
  }
  return readings
}

function readInAll(words: readonly string[]): readonly WordsReading[] {
  const byReading = new Map<string, WordsReading & { languages: string[] }>()
  for (const [language, table] of dateTables()) {
    const reading = readIn(words, table)
    if (reading === null) continue
    const key = `${reading.month} ${reading.half}`
    const known = byReading.get(key)
    if (known) known.languages.push(language)
    else byReading.set(key, { ...reading, languages: [language] })
  }
  return [...byReading.values()]
}

/** Null where a word is unknown, or two words name different months. */
function readIn(
  words: readonly string[],
  table: ReadonlyMap<string, Meaning>,
): { month: number | null; half: DayHalf | null } | null {
  const meanings = withPairs(words, table).map((word) => table.get(word))
  if (!meanings.every((meaning) => meaning !== undefined)) return null
  const named = meanings.filter(({ month }) => month !== null)
  // `mar 3 ago`: a word that can be a weekday is one, where another can only be the month.
  const sure = named.filter(({ filler }) => !filler)
  const months = new Set((sure.length > 0 ? sure : named).map(({ month }) => month))
  const halves = new Set(meanings.filter(({ half, filler }) => half !== null && !filler).map(({ half }) => half))
  if (months.size > 1 || halves.size > 1) return null
  return { month: [...months][0] ?? null, half: [...halves][0] ?? null }
}

/** Months of two words (Arabic of the Levant and Iraq) made one. */
function withPairs(words: readonly string[], table: ReadonlyMap<string, Meaning>): readonly string[] {
  const at = words.findIndex((word, i) => table.has(`${word} ${words[i + 1]}`))
  return at < 0 ? words : [...words.slice(0, at), `${words[at]} ${words[at + 1]}`, ...words.slice(at + 2)]
}

/** Whether some word names different months in these languages (`lis`: October in Croatian, November in Polish). */
export function haveConflict(languages: readonly string[]): boolean {
  const months = new Map<string, number>()
  for (const language of languages) {
    for (const [word, { month }] of dateTables().get(language) ?? []) {
      if (month === null) continue
      if ((months.get(word) ?? month) !== month) return true
      months.set(word, month)
    }
  }
  return false
}
