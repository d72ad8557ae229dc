import type { CellStyle } from 'hucre/xlsx'

const thin = { style: 'thin', color: { rgb: '888888' } } as const
const top = { vertical: 'top' } as const

const amounts = new Map<string, CellStyle>()

/** One object for each look: the library writes a style of the workbook for each. */
export const formats = {
  /** Text wraps; its direction is that of its first letter, cell by cell. */
  wrapped: { alignment: { ...top, wrapText: true, readingOrder: 'context' } },
  /** As wrapped, and stays text when somebody edits the cell, though it begins with a sign of formulas. */
  text: { numFmt: '@', alignment: { ...top, wrapText: true, readingOrder: 'context' } },
  number: { numFmt: '#,##0.##########', alignment: top },
  share: { numFmt: '0.0%', alignment: top },
  amount,
  head: {
    font: { name: 'Calibri', bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6E6E6' } },
    border: { bottom: thin, top: thin },
    alignment: { vertical: 'top', wrapText: true },
  },
  headEnd: {
    font: { name: 'Calibri', bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6E6E6' } },
    border: { bottom: thin, top: thin },
    alignment: { vertical: 'top', wrapText: true, horizontal: 'right' },
  },
  /** A line of words that runs on over the cells beside it. */
  line: { alignment: top },
  title: { font: { name: 'Calibri', bold: true, size: 14 } },
  caption: { font: { name: 'Calibri', bold: true, size: 12 } },
  link: { font: { name: 'Calibri', underline: true, color: { rgb: '1F3864' } } },
  /** Laid over the format of a cell of the foot. */
  foot: { font: { name: 'Calibri', bold: true }, border: { top: thin } },
} satisfies Record<string, CellStyle | typeof amount>

/** Units with two decimals and their currency, parted as the reader's own Excel does; `"` would end the currency. */
function amount(currency: string): CellStyle {
  const known = amounts.get(currency)
  if (known) return known
  const made: CellStyle = { numFmt: `#,##0.00 "${currency.replaceAll('"', '')}"`, alignment: top }
  amounts.set(currency, made)
  return made
}
