import type { DocumentRenderer } from '../document/document-renderer.ts'
import { docx } from './docx/docx.ts'
import { html } from './html/html.ts'
import { pdf } from './pdf/pdf.ts'
import { xlsx } from './xlsx/xlsx.ts'

/** The formats of the court annex, in the order in which they are offered. */
export const renderers: readonly DocumentRenderer[] = [pdf, docx, xlsx, html]
