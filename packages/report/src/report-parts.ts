import type { About } from './about.ts'
import type { Annex } from './annexes/annex.ts'
import { annexes } from './annexes/index.ts'
import type { CaseSource } from './case-source.ts'
import { isAnnexFile } from './court-annex/annex-file.ts'
import type { CourtDocument } from './document/document.ts'
import type { DocumentRenderer } from './document/document-renderer.ts'
import { type ExportId, exportKinds } from './exports/index.ts'
import { filesOfExport, writingOfExport } from './exports/report-files.ts'
import type { Writing } from './output-writer.ts'
import { outputKinds } from './outputs/index.ts'
import type { OutputKind } from './outputs/output-kind.ts'
import { renderers } from './renderers/index.ts'

/** What parts are made with, besides the case. */
export interface Makers {
  about: About
  /** Name of the court annex's files without their ending, and the document, built when first asked for. */
  annex: { name: string; document(): CourtDocument }
}

/** A part of a report that can be asked for by itself (`--only`). */
export interface ReportPart {
  id: string
  title: string
  /** Whether a file of this name is one that the part may write, in whatever language and rendering. */
  owns(file: string): boolean
  /** The export with a record for every message, which is worth a thread; null for all other parts. */
  perMessage: ExportId | null
  write(source: CaseSource, makers: Makers): Writing | Promise<Writing>
}

const annexPart = ({ id, title, files, render }: Annex): ReportPart => ({
  id,
  title,
  owns: (file) => files.includes(file),
  perMessage: null,
  write: (source, { about }) => ({
    files: render(source, about).map(({ file, text }) => ({ file, head: text })),
    records: [],
  }),
})

const courtAnnexPart = ({ id, title, render }: DocumentRenderer): ReportPart => ({
  id: `court-annex-${id}`,
  title: `The court annex: ${title}`,
  owns: (file) => isAnnexFile(file, id),
  perMessage: null,
  write: async (_, { annex }) => ({
    files: (await render(annex.document(), annex.name)).map(({ file, content }) => ({ file, head: content })),
    records: [],
  }),
})

const exportPart = (kind: (typeof exportKinds)[number]): ReportPart => ({
  id: kind.id,
  title: kind.title,
  owns: (file) => filesOfExport(kind).includes(file),
  perMessage: 'ndjsonLines' in kind ? kind.id : null,
  write: (source) => writingOfExport(kind, source),
})

const outputPart = ({ id, title, files, write }: OutputKind): ReportPart => ({
  id,
  title,
  owns: (name) => files.some(({ file }) => file === name),
  perMessage: null,
  write: (source, { about }) => write(source, about),
})

export const reportParts: readonly ReportPart[] = [
  ...renderers.map(courtAnnexPart),
  ...annexes.map(annexPart),
  ...exportKinds.map(exportPart),
  ...outputKinds.map(outputPart),
]

/** The words after `--only`. */
export const reportKinds: readonly string[] = reportParts.map(({ id }) => id)
