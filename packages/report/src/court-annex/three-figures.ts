import type { Figures } from '@casethread/model'
import type { Block, Cell, Formula, Inline } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { figures as figureColumn, formula, money, reference, row, strong, table, text, words } from './blocks.ts'
import { downForProse, threeDigits } from './rounding.ts'

export const ledgerTable = 'table-ledger'
export const sheetTable = 'table-sheet'

/** In the workbook reckoned anew: what the sheet has for each booking, and the receipts without one. */
export const observedFormula = ({ t }: AnnexFacts): Formula => ({
  op: 'add',
  of: [
    { op: 'sum', table: sheetTable, column: 'observed', where: [] },
    {
      op: 'sum',
      table: ledgerTable,
      column: 'euro',
      where: [{ column: 'counts', equals: t.terms.counting.unassigned }],
    },
  ],
})

const confirmed = [{ column: 'counts', equals: 1 }] as const
export const minimumA1Formula: Formula = { op: 'sum', table: sheetTable, column: 'minimum', where: confirmed }

/** A2: the confirmed persons of the sheet times the price that the case supports; a checked sample gives its own number of persons. */
function minimumA2Formula({ minimum, sheet }: Figures): Formula {
  const ofSheet = sheet.filter(countsInMinimum).reduce((sum, { persons }) => sum + persons, 0)
  const persons: Formula =
    ofSheet === minimum.A2Persons
      ? { op: 'sum', table: sheetTable, column: 'persons', where: confirmed }
      : { op: 'constant', value: minimum.A2Persons }
  return { op: 'multiply', of: [persons, { op: 'constant', value: minimum.A2Price ?? 0 }] }
}

export const countsInMinimum = ({ tier, excluded }: Figures['sheet'][number]): boolean =>
  tier === 'confirmed' && excluded === null

/** A cell that the workbook reckons, if the tables that it reckons from have rows. */
const reckoned = ({ sheet, ledger }: Figures, value: number, recipe: Formula): Cell =>
  sheet.length > 0 && ledger.length > 0 ? formula(value, recipe) : money(value)

/** The three figures in their order, the conservative one never without the observed one before it. */
export function threeFigures(facts: AnnexFacts, own: Figures, id: string): Block {
  const { t, say, formats } = facts
  const { observed, minimum } = own
  const said = t.summary
  const a2 =
    minimum.A2Price === null
      ? [said.minimumA2None]
      : say(said.minimumA2Meaning, {
          persons: minimum.A2Persons,
          price: formats.money(minimum.A2Price),
          table: toTable(facts, own.sheet, sheetTable),
        })
  return table({
    id,
    caption: [said.threeFigures],
    columns: [
      words('figure', said.figure, 2),
      figureColumn('amount', said.amount, 2),
      words('meaning', said.meaning, 6),
    ],
    rows: [
      row([
        text(strong(said.observed)),
        reckoned(own, observed.total, observedFormula(facts)),
        text(...say(said.observedMeaning, { table: toTable(facts, own.ledger, ledgerTable) })),
      ]),
      row([text(said.byThirdParty), money(observed.confirmedByThirdParty), text(said.byThirdPartyMeaning)]),
      row([
        text(strong(said.minimumA1)),
        reckoned(own, minimum.A1, minimumA1Formula),
        text(...say(said.minimumA1Meaning, { table: toTable(facts, own.sheet, sheetTable) })),
      ]),
      row([text(said.minimumA2), reckoned(own, minimum.A2, minimumA2Formula(own)), text(...a2)]),
      row([
        text(said.estimate),
        text(...estimateText(facts, own)),
        text(...say(said.estimateMeaning, { section: reference('uncertainty') })),
      ]),
    ],
  })
}

/** A reference to a table that is there only where it has rows. */
export const toTable = ({ t }: AnnexFacts, rows: readonly unknown[], id: string): Inline =>
  rows.length === 0 ? t.terms.none : reference(id)

function estimateText({ t, say, formats }: AnnexFacts, { estimate }: Figures): Inline[] {
  if (estimate === null) return [t.summary.estimateNone]
  const round = (cents: number, towards: 'down' | 'up' | 'nearest') => formats.wholeMoney(threeDigits(cents, towards))
  return say(t.summary.interval, {
    median: round(estimate.median, 'nearest'),
    low: round(estimate.p2_5, 'down'),
    high: round(estimate.p97_5, 'up'),
  })
}

/** `… not less than …`: the sentence of the report, with the assumption that moves the figure most. */
export function minimumSentence(facts: AnnexFacts, own: Figures): Inline[] {
  const { say, formats, t } = facts
  const amount = formats.wholeMoney(downForProse(own.minimum.A1))
  const [first] = weightiest(own)
  if (first === undefined) return say(t.summary.templateAlone, { amount })
  const other = formats.wholeMoney(downForProse(first.A1IfFalse))
  const register = toTable(facts, own.assumptions, 'table-assumptions')
  return say(t.summary.template, { amount, assumption: first.id, other, table: register })
}

/** Assumptions by how far A1 falls without them, the furthest first; those that do not move it, or cannot be reckoned, are left out. */
export const weightiest = ({ assumptions, minimum }: Figures): { id: string; A1IfFalse: number }[] =>
  assumptions
    .flatMap(({ id, A1IfFalse }) => (A1IfFalse === null || A1IfFalse === minimum.A1 ? [] : [{ id, A1IfFalse }]))
    .sort((a, b) => a.A1IfFalse - b.A1IfFalse || (a.id < b.id ? -1 : 1))
