import type { About } from './about.ts'
import type { Annex } from './annexes/annex.ts'
import { annexes } from './annexes/index.ts'
import type { CaseSource } from './case-source.ts'
import { type Encoding, type ExportFormat, encodingOf } from './exports/encoding.ts'
import type { ExportKind } from './exports/export-kind.ts'
import { exportKinds } from './exports/index.ts'

/** Files that are written in one pass over the same records, each in its own encoding. */
export interface Writing {
  files: readonly (Encoding & { file: string })[]
  records: Iterable<object>
}

/** A part of a report that can be asked for by itself (`--only`), with the names of all files it may write. */
export interface ReportPart {
  id: string
  title: string
  files: readonly string[]
  write(source: CaseSource, about: About): Writing
}

const annexPart = ({ id, title, files, render }: Annex): ReportPart => ({
  id,
  title,
  files,
  write: (source, about) => ({
    files: render(source, about).map(({ file, text }) => ({ file, head: text, line: () => '' })),
    records: [],
  }),
})

/** Spreadsheets take a comma-separated file for an old code page unless a byte order mark opens it. */
const encodingOfFile = (kind: ExportKind, format: ExportFormat): Encoding => {
  const encoding = encodingOf(kind, format)
  return format === 'csv' ? { ...encoding, head: `\ufeff${encoding.head}` } : encoding
}

const exportPart = (kind: ExportKind): ReportPart => {
  const formats: readonly ExportFormat[] = kind.csvInReport ? ['ndjson', 'csv'] : ['ndjson']
  const fileIn = (format: ExportFormat) => `${kind.id}.${format}`
  return {
    id: kind.id,
    title: kind.title,
    files: formats.map(fileIn),
    write: (source) => ({
      files: formats.map((format) => ({ file: fileIn(format), ...encodingOfFile(kind, format) })),
      records: kind.records(source),
    }),
  }
}

export const reportParts: readonly ReportPart[] = [...annexes.map(annexPart), ...exportKinds.map(exportPart)]

/** The words after `--only`. */
export const reportKinds: readonly string[] = reportParts.map(({ id }) => id)
