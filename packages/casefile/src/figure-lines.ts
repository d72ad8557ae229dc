import type { DatabaseSync } from 'node:sqlite'
import type { Figures } from '@casethread/model'
import type { Statements } from './statements.ts'

/** The lists of figures that grow with the case: one line for each payment, booking or pair. */
type FigureLists = Pick<Figures, 'ledger' | 'sheet' | 'duplicates'>

const select = 'SELECT body FROM figure_line WHERE variant = ? AND list = ? ORDER BY place'

/** Nearly all lines stay as they are from one decision to the next: those that do are not written again. */
export function writeFigureLines(sql: Statements, variant: string, lists: FigureLists): void {
  for (const [list, lines] of Object.entries(lists)) {
    const stored = sql.get(select).all(variant, list)
    const put = sql.get('INSERT OR REPLACE INTO figure_line VALUES (?, ?, ?, ?)')
    for (const [place, line] of lines.entries()) {
      const body = JSON.stringify(line)
      if (stored[place]?.body !== body) put.run(variant, list, place, body)
    }
    if (stored.length > lines.length)
      sql.get('DELETE FROM figure_line WHERE variant = ? AND list = ? AND place >= ?').run(variant, list, lines.length)
  }
}

export function readFigureLines(db: DatabaseSync, variant: string): FigureLists {
  const statement = db.prepare(select)
  const read = <T>(list: keyof FigureLists): T[] => {
    const bodies = statement.all(variant, list).map((row) => String(row.body))
    return JSON.parse(`[${bodies.join(',')}]`) as T[]
  }
  return { ledger: read('ledger'), sheet: read('sheet'), duplicates: read('duplicates') }
}
