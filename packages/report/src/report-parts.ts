import type { About } from './about.ts'
import type { Annex } from './annexes/annex.ts'
import { annexes } from './annexes/index.ts'
import type { CaseSource } from './case-source.ts'
import { type ExportId, exportKinds } from './exports/index.ts'
import { filesOfExport, writingOfExport } from './exports/report-files.ts'
import type { Writing } from './output-writer.ts'

/** A part of a report that can be asked for by itself (`--only`), with the names of all files it may write. */
export interface ReportPart {
  id: string
  title: string
  files: readonly string[]
  /** The export with a record for every message, which is worth a thread; null for all other parts. */
  perMessage: ExportId | null
  write(source: CaseSource, about: About): Writing
}

const annexPart = ({ id, title, files, render }: Annex): ReportPart => ({
  id,
  title,
  files,
  perMessage: null,
  write: (source, about) => ({
    files: render(source, about).map(({ file, text }) => ({ file, head: text })),
    records: [],
  }),
})

const exportPart = (kind: (typeof exportKinds)[number]): ReportPart => ({
  id: kind.id,
  title: kind.title,
  files: filesOfExport(kind),
  perMessage: 'ndjsonLines' in kind ? kind.id : null,
  write: (source) => writingOfExport(kind, source),
})

export const reportParts: readonly ReportPart[] = [...annexes.map(annexPart), ...exportKinds.map(exportPart)]

/** The words after `--only`. */
export const reportKinds: readonly string[] = reportParts.map(({ id }) => id)
