import type { Formula, Table } from '../../document/document.ts'
import { columnOf, isMoney, type SheetPlan } from './sheet-plan.ts'

/** Where a formula stands. */
export interface FormulaPlace {
  plan: SheetPlan
  /** The row of the sheet, counted from 1, and that of the table; null for the foot. */
  row: number
  index: number | null
}

/**
 * The text of a formula, and how often hundredths are a factor of it: 1 for money, 0 for a number, which decides between the document's
 * hundredths and the workbook's units.
 */
interface Term {
  text: string
  money: number
  /** Whether a result can fall between two hundredths. */
  isFine: boolean
}

type Plans = ReadonlyMap<string, SheetPlan>

/**
 * The formula that gives in the workbook what the document states: units with two decimals where it states hundredths. Spreadsheets reckon
 * in binary fractions, so money is rounded to the cent at the end, halves to the even cent as everywhere in the calculation.
 */
export function formulaText(formula: Formula, isAmount: boolean, place: FormulaPlace, plans: Plans): string {
  const term = termOf(formula, place, plans)
  const text = scaled(term, isAmount ? 1 : 0)
  if (!isAmount) return bare(text)
  return term.isFine ? toEvenCent(text) : `ROUND(${bare(text)},2)`
}

function termOf(formula: Formula, place: FormulaPlace, plans: Plans): Term {
  switch (formula.op) {
    case 'constant':
      return { text: String(formula.value), money: 0, isFine: !Number.isSafeInteger(formula.value) }
    case 'column':
      return inSameRow(formula.column, place)
    case 'cell':
      return cellTerm(formula, plans)
    case 'sum':
      return sumTerm(formula, plans)
    case 'count':
      return { text: countText(formula, plans), money: 0, isFine: false }
    case 'multiply':
      return productOf(formula.of.map((part) => termOf(part, place, plans)))
    case 'divide': {
      const [above, below] = [termOf(formula.of[0], place, plans), termOf(formula.of[1], place, plans)]
      return { text: `(${above.text}/${below.text})`, money: above.money - below.money, isFine: true }
    }
    default:
      return likeTerms(
        formula.op,
        formula.of.map((part) => termOf(part, place, plans)),
      )
  }
}

const productOf = (terms: readonly Term[]): Term => ({
  text: `(${terms.map(({ text }) => text).join('*')})`,
  money: terms.reduce((sum, { money }) => sum + money, 0),
  isFine: terms.some(({ isFine }) => isFine) || terms.reduce((sum, { money }) => sum + money, 0) > 1,
})

/** Money and a plain number beside one another: the number counts hundredths. */
function likeTerms(op: 'add' | 'subtract' | 'max' | 'min', terms: readonly Term[]): Term {
  const money = Math.max(...terms.map((term) => term.money))
  const texts = terms.map((term) => scaled(term, money))
  const isFine = terms.some((term) => term.isFine)
  if (op === 'max' || op === 'min') return { text: `${op.toUpperCase()}(${texts.map(bare).join(',')})`, money, isFine }
  return { text: `(${texts.join(op === 'add' ? '+' : '-')})`, money, isFine }
}

const scaled = ({ text, money }: Term, wanted: number): string =>
  money === wanted ? text : `(${text}${money < wanted ? '/' : '*'}${100 ** Math.abs(money - wanted)})`

/** Without the outermost parentheses, if they belong together. */
function bare(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text
  let depth = 0
  for (const [at, character] of [...text].entries()) {
    if (character === '(') depth++
    if (character === ')' && --depth === 0 && at < text.length - 1) return text
  }
  return text.slice(1, -1)
}

/** A half, as binary fractions show it, goes to the even cent; all else to the nearest. */
const toEvenCent = (text: string): string =>
  `IF(ROUND(ABS(${text}*100-TRUNC(${text}*100)),9)=0.5,ROUND(${text}*50,0)/50,ROUND(${bare(text)},2))`

function inSameRow(column: string, { plan, row, index }: FormulaPlace): Term {
  const { letters } = columnOf(plan, column)
  const cells = index === null ? plan.table.foot?.cells : plan.table.rows[index]?.cells
  return termOfCell(`${letters}${row}`, plan.table, column, cells)
}

function cellTerm({ table, row, column }: Extract<Formula, { op: 'cell' }>, plans: Plans): Term {
  const plan = planOf(table, plans)
  const at = plan.rows.get(row)
  if (at === undefined) throw new Error(`a formula looks for row ${row} of table ${table}, which has none`)
  const cells = at === plan.footRow ? plan.table.foot?.cells : plan.table.rows[at - plan.firstRow]?.cells
  return termOfCell(`${quoted(plan.name)}!${columnOf(plan, column).letters}${at}`, plan.table, column, cells)
}

function termOfCell(
  text: string,
  table: Table,
  column: string,
  cells: Table['rows'][number]['cells'] | undefined,
): Term {
  const cell = cells?.[table.columns.findIndex(({ key }) => key === column)]
  return { text, money: isMoney(cell) ? 1 : 0, isFine: cell?.type === 'share' }
}

function sumTerm({ table, column, where }: Extract<Formula, { op: 'sum' }>, plans: Plans): Term {
  const plan = planOf(table, plans)
  const index = plan.table.columns.findIndex(({ key }) => key === column)
  const money = plan.table.rows.some(({ cells }) => isMoney(cells[index])) ? 1 : 0
  if (plan.table.rows.length === 0) return { text: '0', money, isFine: false }
  const values = rangeOf(plan, column)
  const text =
    where.length === 0
      ? `SUM(${values})`
      : `SUMPRODUCT(${where.map((condition) => conditionText(condition, plan)).join('*')},${values})`
  return { text, money, isFine: false }
}

function countText({ table, where }: Extract<Formula, { op: 'count' }>, plans: Plans): string {
  const plan = planOf(table, plans)
  const [first] = plan.table.columns
  if (plan.table.rows.length === 0 || !first) return '0'
  if (where.length === 0) return `ROWS(${rangeOf(plan, first.key)})`
  return `SUMPRODUCT(${where.map((condition) => conditionText(condition, plan)).join('*')})`
}

/**
 * SUMIFS and COUNTIFS would read `*`, `?`, `<` and `=` of a text as signs and take capitals for small letters; EXACT compares what stands
 * there. A blank cell is not the number nought.
 */
function conditionText({ column, equals }: { column: string; equals: string | number }, plan: SheetPlan): string {
  const range = rangeOf(plan, column)
  if (typeof equals === 'string') return `(1*EXACT(${range},${quotedText(equals)}))`
  const index = plan.table.columns.findIndex(({ key }) => key === column)
  const inUnits = plan.table.rows.some(({ cells }) => isMoney(cells[index])) ? `${equals}/100` : String(equals)
  return `(ISNUMBER(${range})*(${range}=${inUnits}))`
}

/** Excel takes at most 255 characters of text between quotes. */
const quotedText = (text: string): string =>
  (text.match(/.{1,120}/gsu) ?? ['']).map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&')

const rangeOf = (plan: SheetPlan, column: string): string => {
  const { letters } = columnOf(plan, column)
  return `${quoted(plan.name)}!${letters}${plan.firstRow}:${letters}${plan.lastRow}`
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`

function planOf(table: string, plans: Plans): SheetPlan {
  const plan = plans.get(table)
  if (!plan) throw new Error(`a formula looks for table ${table}, which the document does not have`)
  return plan
}
