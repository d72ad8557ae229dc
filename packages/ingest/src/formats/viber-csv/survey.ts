import { TextDecoder } from 'node:util'
import { csvRows } from '../../containers/csv-rows.ts'
import { type LineBatch, lineEnds, textLines } from '../../containers/text-lines.ts'
import type { Source } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { type CodePage, CodePageEvidence } from './code-page.ts'
import { CsvSurvey } from './csv-survey.ts'
import type { FileFacts } from './facts.ts'
import { unguarded } from './fields.ts'
import { detectLayout, isOwn, type Layout } from './layout.ts'
import { OrderSurvey } from './order-survey.ts'
import { certainPrefix, cutRow, hasTwo } from './row-cut.ts'
import { longestHead, RowHead } from './row-head.ts'
import { isGuarded } from './settle.ts'

/** How many of a file's first lines decide its layout, and how much of each. */
const looked = 500
const lineBytes = 2000
/** More people than these write in no chat; the rows of others are cut by the pattern of numbers alone. */
const mostNames = 10_000

/** Reads a file once; twice when it is in a code page, and once more when its fields may be quoted. */
export async function surveyFile(source: Source, limits: Limits): Promise<FileFacts> {
  let survey = await surveyLines(source, limits, null)
  if (survey.codePage !== null) survey = await surveyLines(source, limits, survey.codePage)
  const { layout } = survey
  if (layout === null || !survey.mayBeCsv) return survey.facts()
  return surveyCsv(source, limits, survey.facts(), layout)
}

async function surveyLines(source: Source, limits: Limits, codePage: CodePage | null): Promise<LineSurvey> {
  const survey = new LineSurvey(codePage, detectLayout(await firstLines(source, limits, decoderOf(codePage))))
  for await (const batch of textLines(source.chunks(), { lineBytes: limits.recordBytes })) survey.feed(batch)
  return survey
}

async function surveyCsv(source: Source, limits: Limits, facts: FileFacts, layout: Layout): Promise<FileFacts> {
  const survey = new CsvSurvey(layout)
  const rows = csvRows(source.chunks(), {
    delimiter: layout.delimiter,
    innerQuotes: isGuarded(facts),
    decoder: facts.codePage === null ? null : new TextDecoder(facts.codePage),
    recordBytes: limits.recordBytes,
  })
  for (;;) {
    const { value, done } = await rows.next()
    if (done) return value === null ? survey.complete(facts) : facts
    for (const row of value) if (!survey.row(row)) return facts
  }
}

type Decode = (bytes: Buffer) => string

function decoderOf(codePage: CodePage | null): Decode {
  if (codePage === null) return (bytes) => bytes.toString('utf8')
  const decoder = new TextDecoder(codePage)
  return (bytes) => decoder.decode(bytes)
}

async function firstLines(source: Source, limits: Limits, decode: Decode): Promise<string[]> {
  const lines: string[] = []
  for await (const { bytes, count, starts, ends } of textLines(source.chunks(), { lineBytes: limits.recordBytes })) {
    for (let i = 0; i < count && lines.length < looked; i++) {
      const start = starts[i] as number
      lines.push(decode(bytes.subarray(start, Math.min(ends[i] as number, start + lineBytes))))
    }
    if (lines.length >= looked) break
  }
  return lines
}

class LineSurvey {
  readonly layout: Layout | null
  readonly #decode: Decode
  readonly #codePage: CodePage | null
  readonly #evidence = new CodePageEvidence()
  readonly #head = new RowHead()
  readonly #orders = new OrderSurvey()
  readonly #names = new Map<string, number>()
  readonly #prefixes = new Set<string>()
  readonly #shortNames = new Set<string>()
  #namesCut = false
  #before: number = lineEnds.none
  #rows = 0
  #short = 0
  #padded = 0
  #guarded = 0
  #quoted = 0
  #curly = 0
  #afterCrlf = 0
  #afterLf = 0
  #quotes = false

  constructor(codePage: CodePage | null, layout: Layout | null) {
    this.layout = layout
    this.#codePage = codePage
    this.#decode = decoderOf(codePage)
  }

  get codePage(): CodePage | null {
    return this.#codePage ?? this.#evidence.codePage
  }

  /** A field begins with a quotation mark somewhere, or the columns are not the app's. */
  get mayBeCsv(): boolean {
    return this.#quotes || (this.layout !== null && !isOwn(this.layout.columns))
  }

  feed(batch: LineBatch): void {
    const { bytes, count, starts, ends, terminators } = batch
    this.#evidence.add(batch)
    if (this.layout === null) return
    const { delimiter } = this.layout
    this.#quotes ||= bytes.includes(`${delimiter}"`) || bytes.includes(`${delimiter}="`)
    for (let i = 0; i < count; i++) {
      const [start, end] = [starts[i] as number, ends[i] as number]
      const line = bytes.toString('latin1', start, Math.min(end, start + longestHead))
      if (this.#head.scan(line, delimiter.charCodeAt(0)))
        this.#row(bytes.subarray(start + this.#head.rest, end), delimiter)
      this.#before = terminators[i] as number
    }
  }

  facts(): FileFacts {
    return {
      layout: this.layout,
      rows: this.#rows,
      short: this.#short,
      padded: this.#padded,
      guarded: this.#guarded,
      quoted: this.#quoted,
      curly: this.#curly,
      orders: this.#orders.evidence,
      names: this.#names,
      namesCut: this.#namesCut,
      prefixes: [...this.#prefixes],
      afterCrlf: this.#afterCrlf,
      afterLf: this.#afterLf,
      codePage: this.#codePage,
      csv: null,
      epoch: null,
    }
  }

  #row(bytes: Buffer, delimiter: string): void {
    this.#rows++
    if (this.#head.clock.padded) this.#padded++
    if (this.#before === lineEnds.crlf) this.#afterCrlf++
    else if (this.#before === lineEnds.lf) this.#afterLf++
    this.#orders.add(this.#head.clock)
    const rest = this.#decode(bytes)
    if (!hasTwo(bytes, delimiter.charCodeAt(0), 0, bytes.length)) this.#short++
    const certain = certainPrefix(rest, delimiter)
    if (certain && this.#prefixes.size < mostNames) {
      this.#prefixes.add(certain.prefix)
      this.#shortNames.add(certain.name)
    }
    const { name, phone, message } = cutRow(rest, delimiter, { prefixes: this.#prefixes, names: this.#shortNames })
    if (this.#head.guarded || hasGuard(name) || hasGuard(phone)) this.#guarded++
    if (message.startsWith('"')) this.#quoted++
    else if (/^[“”„]/.test(message)) this.#curly++
    this.#count(unguarded(name))
  }

  #count(name: string): void {
    const seen = this.#names.get(name)
    if (seen === undefined && this.#names.size >= mostNames) this.#namesCut = true
    else this.#names.set(name, (seen ?? 0) + 1)
  }
}

const hasGuard = (field: string): boolean => field.startsWith('"') || /^=["“”„]/.test(field)
