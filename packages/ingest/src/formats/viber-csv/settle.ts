import type { Source, Stated } from '../../format.ts'
import { type SettledOrder, settleOrders } from '../../time/date-order.ts'
import { chatTitle } from './chat-title.ts'
import type { CodePage } from './code-page.ts'
import type { CsvFacts, FileFacts } from './facts.ts'
import { isOwn, type Layout, ownColumns } from './layout.ts'
import { ownerLabels } from './owner-words.ts'

/** What is decided for a file before its rows are read. */
export interface FileDecision {
  layout: Layout
  /** `lines`: nothing is quoted and the message is the rest of the row. `csv`: fields are quoted where they need it. */
  mode: 'lines' | 'csv'
  /** Date or time stand in quotation marks or formulas, as the iPhone writes them. */
  guarded: boolean
  /** Messages stand in curly quotation marks, which are no part of them. */
  curly: boolean
  orders: SettledOrder[]
  epoch: 'seconds' | 'milliseconds' | null
  prefixes: string[]
  /** Labels of the owner. */
  owners: string[]
  /**
   * How lines end tells where rows begin. `crlf`: rows end in CR LF and lines inside messages in LF, so that a row never begins
   * behind LF alone. `mixed`: both occur, too evenly to say so; a row behind LF is doubtful.
   */
  rowEnds: 'crlf' | 'mixed' | 'any'
  /** A row has all of its fields in its first line; a line that begins like a row and lacks some is text. */
  fullRows: boolean
  codePage: CodePage | null
  title: string | null
  /** More people than are remembered. */
  namesCut: boolean
  /** Written exactly in the notation of the app. */
  own: boolean
}

/** Most rows have guards: a name alone can begin with a quotation mark. */
export const isGuarded = ({ guarded, rows }: Pick<FileFacts, 'guarded' | 'rows'>): boolean => guarded * 2 > rows

/** How many more rows of a CR LF file must begin behind CR LF than behind LF. */
const crlfMajority = 10
/** A file whose messages alone are quoted is quoted CSV only if so many are, all in need of it: people type quotation marks. */
const fewestQuoted = 3

export function settleFiles(
  files: readonly { source: Pick<Source, 'path' | 'member' | 'key'>; survey: FileFacts }[],
  stated: Stated,
): FileDecision[] {
  const orders = settleOrders(
    files.map(({ survey }) => survey.orders),
    stated,
  )
  return files.map(({ source, survey }, i) => settleFile(survey, orders[i] ?? [], chatTitle(source)))
}

function settleFile(facts: FileFacts, orders: SettledOrder[], title: string | null): FileDecision {
  const layout = facts.layout ?? { delimiter: ',', columns: ownColumns, header: null }
  const mode = isQuoted(facts) ? 'csv' : 'lines'
  return {
    layout,
    mode,
    guarded: isGuarded(facts),
    curly: facts.curly > 0 && isGuarded(facts),
    orders,
    epoch: facts.epoch,
    prefixes: facts.prefixes,
    owners: ownerLabels(new Set(facts.names.keys()), title),
    rowEnds: rowEnds(facts),
    fullRows: facts.short * 2 <= facts.rows,
    codePage: facts.codePage,
    title,
    namesCut: facts.namesCut,
    own: facts.padded === facts.rows && layout.header === null && (layout.delimiter === ',' || isGuarded(facts)),
  }
}

function rowEnds({ afterCrlf, afterLf }: FileFacts): FileDecision['rowEnds'] {
  if (afterCrlf === 0 || afterLf === 0) return 'any'
  return afterCrlf >= afterLf * crlfMajority ? 'crlf' : 'mixed'
}

/**
 * Whether quotation marks are those of CSV. The app's Android files quote nothing, so that a message typed in quotation marks
 * must keep them: the marks must be shown not to be the author's. A file that is not CSV throughout is never taken for one.
 */
function isQuoted(facts: FileFacts): boolean {
  const { csv, layout } = facts
  if (csv === null || layout === null) return false
  if (csv.rows === 0) return layout.header !== null
  if (layout.delimiter !== ',' || !isOwn(layout.columns) || isGuarded(facts)) return true
  return facts.padded < facts.rows || areMessagesQuoted(facts.quoted, csv)
}

const areMessagesQuoted = (quoted: number, { rows, inNeed }: CsvFacts): boolean =>
  quoted >= fewestQuoted && (quoted === rows || quoted === inNeed)
