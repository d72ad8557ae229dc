import type { Figures, SheetLine } from '@casethread/model'
import type { Block, Formula, Row } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { figures, formula, money, number, row, text, words } from './blocks.ts'
import { sheetRow } from './booking-cells.ts'
import { bookingReference } from './booking-reference.ts'
import { tableOr } from './table-or.ts'
import { countsInMinimum, ledgerTable, minimumA1Formula, sheetTable } from './three-figures.ts'

/** Each booking of the calculation, every step of F4 in a column of its own, so that the workbook reckons it again. */
export function calculationSheet(facts: AnnexFacts, own: Figures): Block {
  const said = facts.t.calculation
  return tableOr(
    {
      id: sheetTable,
      caption: [said.sheet],
      columns: [
        words('booking', said.booking, 1.6),
        words('tier', said.tier, 1),
        figures('observed', said.observed, 2),
        figures('owed', said.owed),
        figures('persons', said.persons),
        figures('minors', facts.t.bookings.minors),
        figures('price', said.price, 2),
        figures('child_price', said.childPrice, 2),
        figures('product', said.product, 2),
        figures('minimum', said.minimum, 2),
        figures('counts', said.counts),
        words('rung', said.rung, 1),
        words('because', said.because, 2.5),
        words('owed_because', said.owedBecause, 2.5),
        words('where', facts.t.payments.where, 1),
      ],
      rows: inOrder(facts, own).map((line) => sheetLine(facts, own, line)),
      foot: row([
        text(said.total),
        ...Array.from({ length: 8 }, () => text('')),
        formula(own.minimum.A1, minimumA1Formula),
        ...Array.from({ length: 5 }, () => text('')),
      ]),
    },
    said.noSheet,
  )
}

/** Those that A1 sums first, each in the order of the lists of bookings, so that the two can be read beside each other. */
function inOrder({ people }: AnnexFacts, { sheet }: Figures): SheetLine[] {
  const listed = new Map(people.bookings.map(({ booking }, at) => [booking.id, at]))
  const rank = (line: SheetLine) => (countsInMinimum(line) ? 0 : 1)
  const place = ({ booking }: SheetLine) => listed.get(booking) ?? listed.size
  return sheet.toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b))
}

function sheetLine(facts: AnnexFacts, { ledger }: Figures, line: SheetLine): Row {
  const { t, phrase } = facts
  const cells = [
    text({ type: 'code', text: line.booking }),
    text(t.terms.tiers[line.tier]),
    ledger.length > 0 && line.excluded === null
      ? formula(line.observed, observedOf(facts, line.booking))
      : money(line.observed),
    number(isPriced(line) ? 1 : 0),
    number(line.persons),
    number(line.minors),
    money(line.price),
    money(line.childPrice),
    isPlain(line) ? formula(line.priceByPersons, productOf(line)) : money(line.priceByPersons),
    formula(line.minimum, {
      op: 'max',
      of: [
        { op: 'column', column: 'observed' },
        { op: 'column', column: 'product' },
      ],
    }),
    number(countsInMinimum(line) ? 1 : 0),
    text(line.rung === null ? t.terms.none : String(line.rung)),
    text(phrase(line.priceBecause)),
    text(line.excluded === null ? phrase(line.owedBecause) : `${t.calculation.excluded}: ${phrase(line.excluded)}`),
    text(bookingReference(facts, line.booking)),
  ]
  return row(cells, sheetRow(line.booking))
}

/** Receipts of the booking less its refunds, at least zero (F1). */
function observedOf({ t }: AnnexFacts, booking: string): Formula {
  const sum = (counts: string): Formula => ({
    op: 'sum',
    table: ledgerTable,
    column: 'euro',
    where: [
      { column: 'booking', equals: booking },
      { column: 'counts', equals: counts },
    ],
  })
  const net: Formula = { op: 'subtract', of: [sum(t.terms.counting.observed), sum(t.terms.counting.refund)] }
  return { op: 'max', of: [{ op: 'constant', value: 0 }, net] }
}

/** A price from outside the case file is shown and adds nothing. */
const isPriced = ({ owed, excluded, rung, price }: SheetLine): boolean =>
  owed && excluded === null && rung !== null && rung !== 5 && price !== null

const productIfPlain = ({ price, childPrice, persons, minors, priceUnit }: SheetLine): number =>
  priceUnit === 'group' ? (price ?? 0) : (persons - minors) * (price ?? 0) + minors * (childPrice ?? 0)

/** Whether price and persons alone give the product; the price of a party of which some are left out is divided, and printed as it is. */
const isPlain = (line: SheetLine): boolean => (isPriced(line) ? productIfPlain(line) : 0) === line.priceByPersons

function productOf({ priceUnit }: SheetLine): Formula {
  const column = (name: string): Formula => ({ op: 'column', column: name })
  const adults: Formula = { op: 'subtract', of: [column('persons'), column('minors')] }
  const due: Formula =
    priceUnit === 'group'
      ? column('price')
      : {
          op: 'add',
          of: [
            { op: 'multiply', of: [adults, column('price')] },
            { op: 'multiply', of: [column('minors'), column('child_price')] },
          ],
        }
  return { op: 'multiply', of: [column('owed'), due] }
}
