import type { WriteSheet } from 'hucre/xlsx'
import type { CourtDocument } from '../../document/document.ts'
import type { DocumentTexts } from '../document-texts.ts'
import { type Losses, textCell, type WorkbookCell } from './cell-values.ts'
import { formats } from './sheet-formats.ts'
import type { SheetPlan } from './sheet-plan.ts'
import { SheetRows } from './sheet-rows.ts'
import { printed } from './table-sheet.ts'
import { workbookWords } from './workbook-words.ts'

/** The first sheet: what the workbook is, how it is to be read, and a way to each table. */
export function contentsSheet(
  document: CourtDocument,
  texts: DocumentTexts,
  plans: readonly SheetPlan[],
  losses: Losses,
): WriteSheet {
  const words = workbookWords[document.lang]
  const sheet = new SheetRows([{ width: 16 }, { width: 90 }, { width: 10 }])
  const line = (text: string) => sheet.add([{ ...textCell(text, losses), style: formats.line }])
  sheet.add([{ ...textCell(document.title, losses), style: formats.title }])
  for (const text of [document.subtitle, document.footer, document.watermark]) if (text) line(text)
  for (const text of ['', ...words.reading, ...lossLines(document, losses), '']) line(text)
  sheet.add([words.sheet, words.table, words.rows].map(head))
  for (const { name, table } of plans) {
    sheet.add([linked(name), textCell(texts.plain(table.caption), losses), number(table.rows.length)])
    sheet.link(0, name)
  }
  sheet.add([linked(words.check.title), textCell(words.check.reading, losses)])
  sheet.link(0, words.check.title)
  return {
    name: words.contents,
    ...sheet.sheet(),
    ...printed(document, null),
  }
}

/** What no sheet could hold as it is; nothing where all was held. */
function lossLines({ lang }: CourtDocument, { cut, beyond }: Losses): string[] {
  const words = workbookWords[lang]
  return [
    ...(cut > 0 ? [words.cut.replace('{cut}', String(cut))] : []),
    ...(beyond > 0 ? [words.beyond.replace('{amounts}', String(beyond))] : []),
  ]
}

const head = (text: string): WorkbookCell => ({ value: text, formula: null, style: formats.head })
const linked = (text: string): WorkbookCell => ({ value: text, formula: null, style: formats.link })
const number = (value: number): WorkbookCell => ({ value, formula: null, style: formats.number })
