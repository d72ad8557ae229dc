import type { CaseSource } from '../case-source.ts'
import type { Pseudonyms } from '../disclosure/pseudonyms.ts'
import type { Writing } from '../output-writer.ts'
import { type Encoding, type ExportFormat, encodingOf } from './encoding.ts'
import type { ExportKind } from './export-kind.ts'
import { ndjsonLines } from './export-lines.ts'

const formatsOf = (kind: ExportKind): readonly ExportFormat[] => (kind.csvInReport ? ['ndjson', 'csv'] : ['ndjson'])

/** The names of the files that a report has of an export. */
export const filesOfExport = (kind: ExportKind): readonly string[] =>
  formatsOf(kind).map((format) => `${kind.id}.${format}`)

/** How these files are written, in one pass over the records. */
export function writingOfExport(kind: ExportKind, source: CaseSource, pseudonyms: Pseudonyms | null): Writing {
  const encodings = formatsOf(kind).map((format) => encodingOfFile(kind, format))
  const files = filesOfExport(kind).map((file, at) => ({ file, head: encodings[at]?.head ?? '' }))
  const records = kind.csvInReport
    ? inEach(encodings, kind.records(source, pseudonyms))
    : inOne(ndjsonLines(kind, source, pseudonyms))
  return { files, records }
}

/** Spreadsheets take a comma-separated file for an old code page unless a byte order mark opens it. */
const encodingOfFile = (kind: ExportKind, format: ExportFormat): Encoding => {
  const encoding = encodingOf(kind, format)
  return format === 'csv' ? { ...encoding, head: `\ufeff${encoding.head}` } : encoding
}

function* inEach(encodings: readonly Encoding[], records: Iterable<object>): Generator<string[]> {
  for (const record of records) yield encodings.map(({ line }) => line(record))
}

function* inOne(lines: Iterable<string>): Generator<string[]> {
  for (const line of lines) yield [line]
}
