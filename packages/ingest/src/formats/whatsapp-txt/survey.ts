import { lineEnds, textLines } from '../../containers/text-lines.ts'
import type { Source } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { clockReading, firstYear, isOpen } from './clock-reading.ts'
import type { DialectFacts, FileFacts } from './file-facts.ts'
import { HeaderScanner, shapes, yearPlaces } from './header.ts'
import { LabelCache, labelEnd } from './label.ts'

const day = 86_400_000
/** Notices at the start of a file are often out of order (seen in starkdmi/whats_json). */
const misplacedAtStart = 3
const mostLabels = 20_000
const fewestForCompound = 5
/** Media names hold the date of their file: `IMG-20220323-WA0002.jpg`, `00000035-PHOTO-2022-03-27-21-41-55.jpg`. */
const mediaDate =
  /(?:^|[^\d])(?:[A-Z]{3}-(\d{4})(\d{2})(\d{2})-WA\d|[A-Z]+-(\d{4})-(\d{2})-(\d{2})-\d{2}-\d{2}-\d{2}\.)/
const mediaNameWithin = 120

interface Label {
  name: string
  records: number
  /** What stands before the second colon of its records: the same text in all, or `null` once two differ or one has none. */
  longer: string | null | undefined
}

/** Reads a file once for its headers alone. */
export async function surveyFile(source: Source, limits: Limits): Promise<FileFacts> {
  const survey = new Survey()
  for await (const batch of textLines(source.chunks(), { lineBytes: limits.recordBytes })) {
    const { bytes, starts, ends, terminators, count } = batch
    for (let i = 0; i < count; i++) {
      survey.line(bytes, starts[i] as number, ends[i] as number)
      survey.before = terminators[i] as number
    }
  }
  return survey.facts()
}

class Survey {
  before: number = lineEnds.none
  readonly #header = new HeaderScanner()
  readonly #frames = new Map<number, { frame: number; headers: number }>()
  readonly #dialects = new Map<number, DialectFacts & { lastDayFirst: number; lastMonthFirst: number }>()
  readonly #labels = new Map<string, Label>()
  readonly #cache = new LabelCache((name) => this.#labelNamed(name))
  #labelsCut = false
  #headers = 0
  #afterCrlf = 0
  #afterLf = 0
  #marked = 0

  line(bytes: Buffer, start: number, end: number): void {
    const header = this.#header
    if (!header.scan(bytes, start, end)) return
    this.#headers++
    if (this.before === lineEnds.crlf) this.#afterCrlf++
    else if (this.before === lineEnds.lf) this.#afterLf++
    this.#countFrame(header.frame)
    const colon = labelEnd(bytes, header.rest, end)
    if (colon >= 0) this.#countLabel(bytes, header.rest, colon, end)
    if (header.shape === shapes.bracket && hasWordMark(bytes, colon < 0 ? header.rest : colon + 2)) this.#marked++
    this.#weigh(bytes, colon, end)
  }

  facts(): FileFacts {
    const labels = [...this.#labels.values()]
    return {
      headers: this.#headers,
      frames: [...this.#frames.values()],
      dialects: [...this.#dialects.values()].map(({ lastDayFirst, lastMonthFirst, ...facts }) => facts),
      labels: new Map(labels.map(({ name, records }) => [name, records])),
      labelsCut: this.#labelsCut,
      compoundLabels: labels
        .filter(({ records, longer }) => records >= fewestForCompound && typeof longer === 'string')
        .map(({ longer }) => longer as string),
      afterCrlf: this.#afterCrlf,
      afterLf: this.#afterLf,
      marked: this.#marked,
    }
  }

  #countFrame(frame: number): void {
    const known = this.#frames.get(frame)
    if (known) known.headers++
    else this.#frames.set(frame, { frame, headers: 1 })
  }

  #labelNamed(name: string): Label {
    const known = this.#labels.get(name)
    if (known) return known
    const label: Label = { name, records: 0, longer: undefined }
    if (this.#labels.size < mostLabels) this.#labels.set(name, label)
    else this.#labelsCut = true
    return label
  }

  #countLabel(bytes: Buffer, from: number, colon: number, end: number): void {
    const label = this.#cache.get(bytes, from, colon)
    label.records++
    if (label.longer === null) return
    const second = labelEnd(bytes, colon + 2, end)
    const longer = second < 0 ? null : bytes.toString('utf8', from, second)
    if (longer === null || (label.longer !== undefined && label.longer !== longer)) label.longer = null
    else label.longer = longer
  }

  #weigh(bytes: Buffer, colon: number, end: number): void {
    const header = this.#header
    const facts = this.#dialectFacts(header.dialect)
    facts.headers++
    if (header.yearPlace === yearPlaces.first || header.yearPlace === yearPlaces.absent) return
    if (header.first > 12) facts.firstAbove12++
    if (header.second > 12) facts.secondAbove12++
    if (header.first < firstYear - 2000) facts.firstBelow9++
    if (header.third < firstYear - 2000) facts.thirdBelow9++
    if (colon < 0) return
    const open = isOpen(header)
    const dayFirst = clockReading(header, 'dmy')
    const monthFirst = open ? clockReading(header, 'mdy') : dayFirst
    if (open) {
      facts.open++
      this.#weighMedia(bytes, colon + 1, end, facts, dayFirst, monthFirst)
    }
    if (this.#headers > misplacedAtStart) {
      if (dayFirst < facts.lastDayFirst - day) facts.stepsBackDayFirst++
      if (monthFirst < facts.lastMonthFirst - day) facts.stepsBackMonthFirst++
    }
    facts.lastDayFirst = dayFirst
    facts.lastMonthFirst = monthFirst
  }

  #weighMedia(
    bytes: Buffer,
    from: number,
    end: number,
    facts: DialectFacts,
    dayFirst: number,
    monthFirst: number,
  ): void {
    // All such names hold a hyphen: the cheap test first.
    const hyphen = bytes.indexOf(0x2d, from)
    if (hyphen < 0 || hyphen >= Math.min(end, from + mediaNameWithin)) return
    const found = mediaDate.exec(bytes.toString('utf8', from, Math.min(end, from + mediaNameWithin)))
    if (found === null) return
    const [year, month, date] = [found[1] ?? found[4], found[2] ?? found[5], found[3] ?? found[6]].map(Number)
    const saved = Date.UTC(year ?? 0, (month ?? 0) - 1, date)
    if (Math.floor(dayFirst / day) * day === saved) facts.mediaDayFirst++
    if (Math.floor(monthFirst / day) * day === saved) facts.mediaMonthFirst++
  }

  #dialectFacts(dialect: number): DialectFacts & { lastDayFirst: number; lastMonthFirst: number } {
    const known = this.#dialects.get(dialect)
    if (known) return known
    const facts = {
      dialect,
      headers: 0,
      firstAbove12: 0,
      secondAbove12: 0,
      firstBelow9: 0,
      thirdBelow9: 0,
      open: 0,
      stepsBackDayFirst: 0,
      stepsBackMonthFirst: 0,
      mediaDayFirst: 0,
      mediaMonthFirst: 0,
      lastDayFirst: Number.NaN,
      lastMonthFirst: Number.NaN,
    }
    this.#dialects.set(dialect, facts)
    return facts
  }
}

/** U+200E or U+200F at an offset. */
export const hasWordMark = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && (bytes[at + 2] === 0x8e || bytes[at + 2] === 0x8f)
