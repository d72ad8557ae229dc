/** How a table is laid on the page. */
export interface TableLayout {
  /** Of the letters, points. */
  size: number
  /** Points, one for each column; they fill the width of the page. */
  widths: number[]
  /** Laid on its side, on pages of its own. */
  sideways: boolean
}

/** What has to fit on one line of a column, in parts of the letter size, and its relative width. */
export interface ColumnNeed {
  ems: number
  weight: number
}

/** Within the margins of the template, points. */
const upright = 453
const sideways = 700
const sizes = [8.4, 7.8, 7.2, 6.6] as const
/** Of the space between columns, points. */
const gap = 7

/** About as wide as Noto Sans prints it, in parts of the letter size, rather more than less. */
export function emsOf(text: string): number {
  let ems = 0
  for (const letter of text) ems += letterEms(letter)
  return ems
}

function letterEms(letter: string): number {
  if (/[.,:;|'’‘!iljtfrI()[\]\-–/ \u00a0\u202f]/u.test(letter)) return 0.4
  if (/[a-z\d+=−€\p{Script=Arabic}]/u.test(letter)) return 0.6
  if (/\p{M}|\p{Cf}/u.test(letter)) return 0
  return /[\p{Emoji_Presentation}\p{Script=Ethiopic}MW@%⟦⟧]/u.test(letter) ? 1.25 : 0.74
}

/** The largest letters with which every word has room; words of text may break where nothing else helps, figures never should. */
export function tableLayout(needs: readonly ColumnNeed[]): TableLayout {
  for (const [width, turned] of [
    [upright, false],
    [sideways, true],
  ] as const)
    for (const size of sizes) {
      const least = needs.map(({ ems }) => ems * size + gap)
      const left = width - sum(least)
      if (left >= 0) return { size, widths: shared(least, left, needs), sideways: turned }
    }
  const all = sum(needs.map(({ ems }) => ems))
  return { size: 6, widths: needs.map(({ ems }) => (ems / all) * sideways), sideways: true }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** What is left over goes by relative width. */
function shared(least: readonly number[], left: number, needs: readonly ColumnNeed[]): number[] {
  const weights = sum(needs.map(({ weight }) => weight)) || 1
  return least.map((width, at) => width + (left * (needs[at]?.weight ?? 0)) / weights)
}
