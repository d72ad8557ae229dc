import type { About } from './about.ts'
import type { CaseSource } from './case-source.ts'
import { isChatViewFile } from './chat-view/chat-files.ts'
import type { ChatViewOptions } from './chat-view/chat-view.ts'
import { chatViewId, chatViewWriting } from './chat-view/chat-view-part.ts'
import { isAnnexFile } from './court-annex/annex-file.ts'
import type { Rendering } from './court-annex/disclosure.ts'
import type { CaseKey } from './disclosure/case-key.ts'
import { identitiesPart, takenOutPart } from './disclosure/identities-part.ts'
import type { Pseudonyms } from './disclosure/pseudonyms.ts'
import type { Scrubbed } from './disclosure/scrub.ts'
import type { CourtDocument } from './document/document.ts'
import type { DocumentRenderer } from './document/document-renderer.ts'
import { exportKinds } from './exports/index.ts'
import { filesOfExport, writingOfExport } from './exports/report-files.ts'
import type { Writing } from './output-writer.ts'
import { outputKinds } from './outputs/index.ts'
import type { OutputKind } from './outputs/output-kind.ts'
import type { PageWriting } from './page-writer.ts'
import { renderers } from './renderers/index.ts'
import type { ThreadedPart } from './write-on-thread.ts'

/** What parts are made with, besides the case. */
export interface Makers {
  about: About
  /** Name of the court annex's files without their ending, and the document, built when first asked for. */
  annex: {
    name: string
    document(): CourtDocument
    /** What the document's rendering took out, once it is built. */
    takenOut(): ReadonlyMap<Scrubbed, number>
  }
  /** How the chat view is to be made. */
  view(): ChatViewOptions
  /** Null without the key of the case. */
  keyed: { key: CaseKey; pseudonyms: Pseudonyms } | null
}

/** A part of a report that can be asked for by itself (`--only`). */
export interface ReportPart {
  id: string
  title: string
  /** Whether a file of this name is one that the part may write, in whatever language and rendering. */
  owns(file: string): boolean
  /** What has a record or a place for every message, which is worth a thread; null for all other parts. */
  perMessage: ThreadedPart | null
  /** Why the part is left out of a rendering, made with a key or without; null where it belongs to it. */
  leftOut(rendering: Rendering, keyed: boolean): string | null
  write(source: CaseSource, makers: Makers): Writing | PageWriting | Promise<Writing>
}

/** For parts that hold names, numbers and texts as they were found. */
const restrictedOnly = (rendering: Rendering): string | null =>
  rendering === 'open' ? 'it holds names, numbers or texts as they were found' : null

const courtAnnexPart = ({ id, title, render }: DocumentRenderer): ReportPart => ({
  id: `court-annex-${id}`,
  title: `The court annex: ${title}`,
  owns: (file) => isAnnexFile(file, id),
  perMessage: null,
  leftOut: () => null,
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
  leftOut: restrictedOnly,
  write: (source, { keyed }) => writingOfExport(kind, source, keyed?.pseudonyms ?? null),
})

const outputPart = ({ id, title, files, write }: OutputKind): ReportPart => ({
  id,
  title,
  owns: (name) => files.some(({ file }) => file === name),
  perMessage: null,
  leftOut: restrictedOnly,
  write: (source, { about }) => write(source, about),
})

const chatViewPart: ReportPart = {
  id: chatViewId,
  title: 'Every chat as pages to read, with what was found in them, and lists of the chats',
  owns: isChatViewFile,
  perMessage: chatViewId,
  leftOut: restrictedOnly,
  write: (source, { view }) => chatViewWriting(source, view()),
}

export const reportParts: readonly ReportPart[] = [
  ...renderers.map(courtAnnexPart),
  chatViewPart,
  ...exportKinds.map(exportPart),
  ...outputKinds.map(outputPart),
  identitiesPart,
  takenOutPart,
]

/** The words after `--only`. */
export const reportKinds: readonly string[] = reportParts.map(({ id }) => id)

/** The parts that these files belong to, as words for `--only`. */
export const partsOwning = (files: readonly string[]): string[] =>
  reportParts.filter(({ owns }) => files.some((file) => owns(file))).map(({ id }) => id)
