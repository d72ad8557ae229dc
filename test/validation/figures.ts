import { wilson } from '../gold/score.mjs'

/** A Markdown table; the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** `97.2 (93.8–98.7)`: percent with the Wilson 95 % interval; a dash where there is nothing to have a share of. */
export const percent = (hits: number, of: number): string => share(hits, of, 100)

/** As {@link percent}, in thousandths. */
export const perThousand = (hits: number, of: number): string => share(hits, of, 1000)

function share(hits: number, of: number, scale: number): string {
  if (of === 0) return '–'
  const [low = 0, high = 1] = wilson(hits, of)
  const decimals = scale === 1000 ? 2 : 1
  const shown = (figure: number) => (Math.max(0, figure) * scale).toFixed(decimals)
  return `${shown(hits / of)} (${shown(low)}–${shown(high)})`
}

/** Percent without an interval: F1 is no share of counted things. */
export const plainPercent = (figure: number): string => (100 * figure).toFixed(1)
