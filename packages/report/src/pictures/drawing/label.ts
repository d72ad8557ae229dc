import { element, type Xml } from '../../render/xml.ts'
import { ink } from './ink.ts'

interface LabelStyle {
  anchor?: 'start' | 'middle' | 'end'
  size?: number
  bold?: boolean
  italic?: boolean
  fill?: string
  rotate?: number
  /** White around the letters, so that they can be read across lines. */
  halo?: boolean
}

const place = (value: number): number => Math.round(value * 10) / 10

/** Words on the drawing; `y` is the line that the letters stand on. */
export const label = (x: number, y: number, text: string, style: LabelStyle = {}): Xml => {
  const { anchor = 'start', size = null, bold, italic, fill = ink, rotate, halo } = style
  const [left, base] = [place(x), place(y)]
  return element(
    'text',
    {
      x: left,
      y: base,
      'text-anchor': anchor === 'start' ? null : anchor,
      'font-size': size,
      'font-family': lettersFor(text),
      'font-weight': bold ? 'bold' : null,
      'font-style': italic ? 'italic' : null,
      fill,
      transform: rotate === undefined ? null : `rotate(${rotate} ${left} ${base})`,
      ...(halo ? { stroke: '#ffffff', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
    },
    text,
  )
}

/**
 * The letters of scripts whose shapes depend on their neighbours. A renderer that begins with Latin letters and looks for the missing ones
 * elsewhere finds each by itself, and joins none.
 */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'Noto Sans Arabic'],
  [/\p{Script=Hebrew}/u, 'Noto Sans Hebrew'],
  [/\p{Script=Ethiopic}/u, 'Noto Sans Ethiopic'],
  [/\p{Script=Devanagari}/u, 'Noto Sans Devanagari'],
  [/\p{Script=Bengali}/u, 'Noto Sans Bengali'],
  [/\p{Script=Gurmukhi}/u, 'Noto Sans Gurmukhi'],
  [/\p{Script=Tamil}/u, 'Noto Sans Tamil'],
]

function lettersFor(text: string): string | null {
  const family = scripts.find(([script]) => script.test(text))?.[1]
  return family === undefined ? null : `'${family}', 'Noto Sans', sans-serif`
}

/**
 * A name, alone in its piece of text, so that its writing direction moves nothing around it; its line of text runs from left to right whatever
 * its first letter. Cut to a width with an ellipsis, which the table behind the picture makes good.
 */
export const nameLabel = (x: number, y: number, name: string, width: number, style: LabelStyle = {}): Xml =>
  label(x, y, fitted(name, width, style.size ?? 11), style)

/** Widths in ems, on the generous side: of wide letters and pictographs, capitals, narrow ones and all others. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}]/u, 1.05],
  [/\p{Mn}|\p{Cf}/u, 0],
  [/[\p{Lu}@%mwMW—€]/u, 0.72],
  [/[iljtfI.,:;'|! ()[\]]/u, 0.34],
]
const otherWidth = 0.58

/** About how wide a text is, in the units of the drawing. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (widths.find(([of]) => of.test(character))?.[1] ?? otherWidth), 0) * size

/** The text, or as much of it as fits with an ellipsis. */
function fitted(text: string, width: number, size: number): string {
  const line = text.replace(/\s+/g, ' ').slice(0, 200)
  if (textWidth(line, size) <= width) return line
  const letters = [...line]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
