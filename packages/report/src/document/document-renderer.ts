import type { CourtDocument } from './document.ts'

/** A file of a rendered document. */
export interface RenderedFile {
  /** Name within the report's folder. */
  file: string
  content: string | Uint8Array
}

/** One format of the annex: one folder in `renderers/`, one line in `renderers/index.ts`. The same document gives the same bytes. */
export interface DocumentRenderer {
  id: string
  title: string
  /** `name` is the file's name without its ending. */
  render(document: CourtDocument, name: string): Promise<RenderedFile[]>
}
