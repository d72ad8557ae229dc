import type { Span } from '@casethread/model'

/** A machine-readable zone (ICAO Doc 9303 parts 4 to 7). */
export interface Mrz extends Span {
  format: 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B'
  /** Without fillers. */
  documentNumber: string
  /** Whose it is: given names and surname, and the date of birth with two digits of the year; null where either is missing. */
  holder: { name: string; born: string } | null
  /** Whether every check digit agrees. */
  valid: boolean
}

type Field = readonly [line: number, from: number, to: number]
interface Layout {
  format: Mrz['format']
  lines: number
  length: number
  begins: RegExp
  number: Field
  names: Field
  birth: Field
  /** What a check digit covers, and where it stands. */
  checks: readonly { of: readonly Field[]; at: readonly [line: number, at: number] }[]
}

/** Number, date of birth and date of expiry in the last line of two, each followed by its check digit. */
const threeFields = (line: number): Layout['checks'] => [
  { of: [[line, 0, 9]], at: [line, 9] },
  { of: [[line, 13, 19]], at: [line, 19] },
  { of: [[line, 21, 27]], at: [line, 27] },
]

const visa = (length: number): Omit<Layout, 'format'> => ({
  ...{ lines: 2, length, begins: /^V/, number: [1, 0, 9], names: [0, 5, length], birth: [1, 13, 19] },
  checks: threeFields(1),
})

const layouts: readonly Layout[] = [
  {
    ...{ format: 'TD3', lines: 2, length: 44, begins: /^P/, number: [1, 0, 9], names: [0, 5, 44], birth: [1, 13, 19] },
    checks: [
      ...threeFields(1),
      { of: [[1, 28, 42]], at: [1, 42] },
      {
        of: [
          [1, 0, 10],
          [1, 13, 20],
          [1, 21, 43],
        ],
        at: [1, 43],
      },
    ],
  },
  { ...visa(44), format: 'MRV-A' },
  { ...visa(36), format: 'MRV-B' },
  {
    ...{
      format: 'TD2',
      lines: 2,
      length: 36,
      begins: /^[ACI]/,
      number: [1, 0, 9],
      names: [0, 5, 36],
      birth: [1, 13, 19],
    },
    checks: [
      ...threeFields(1),
      {
        of: [
          [1, 0, 10],
          [1, 13, 20],
          [1, 21, 35],
        ],
        at: [1, 35],
      },
    ],
  },
  {
    ...{
      format: 'TD1',
      lines: 3,
      length: 30,
      begins: /^[ACI]/,
      number: [0, 5, 14],
      names: [2, 0, 30],
      birth: [1, 0, 6],
    },
    checks: [
      { of: [[0, 5, 14]], at: [0, 14] },
      { of: [[1, 0, 6]], at: [1, 6] },
      { of: [[1, 8, 14]], at: [1, 14] },
      {
        of: [
          [0, 5, 30],
          [1, 0, 7],
          [1, 8, 15],
          [1, 18, 29],
        ],
        at: [1, 29],
      },
    ],
  },
]

const weights = [7, 3, 1]
/** Digits stand for themselves, `<` for 0, A for 10 … Z for 35; weights 7-3-1; the sum modulo 10 (ICAO 9303-3, 4.9). */
export function mrzCheckDigit(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++)
    sum += (text.charAt(i) === '<' ? 0 : Number.parseInt(text.charAt(i), 36)) * (weights[i % 3] ?? 0)
  return sum % 10
}

const line = /^[A-Z\d<]{30}$|^[A-Z\d<]{36}$|^[A-Z\d<]{44}$/

/** The zones of a text. Lines may be indented or have blanks in them; nothing else may stand on them. */
export function findMrz(shadow: string): Mrz[] {
  if (!shadow.includes('<')) return []
  const lines = linesOf(shadow)
  const found: Mrz[] = []
  for (let i = 0; i < lines.length; i++) {
    const mrz = layouts.map((layout) => readMrz(lines.slice(i, i + layout.lines), layout)).find((it) => it !== null)
    if (!mrz) continue
    found.push(mrz)
    i += (layouts.find(({ format }) => format === mrz.format)?.lines ?? 1) - 1
  }
  return found
}

interface Line extends Span {
  text: string
}

function linesOf(shadow: string): Line[] {
  let start = 0
  return shadow.split('\n').map((raw) => {
    const span = { start, end: start + raw.length, text: raw.replaceAll(' ', '') }
    start += raw.length + 1
    return span
  })
}

function readMrz(
  lines: readonly Line[],
  { format, lines: count, length, begins, number, names, birth, checks }: Layout,
): Mrz | null {
  const [first, last] = [lines[0], lines.at(-1)]
  const fits = lines.length === count && lines.every(({ text }) => text.length === length && line.test(text))
  if (!fits || !first || !last || !begins.test(first.text)) return null
  const cut = ([at, from, to]: Field) => lines[at]?.text.slice(from, to) ?? ''
  const agrees = ({ of, at: [at, place] }: Layout['checks'][number]) => {
    const written = lines[at]?.text.charAt(place)
    const covered = of.map(cut).join('')
    // An empty optional field may have a filler for its check digit.
    return written === String(mrzCheckDigit(covered)) || (written === '<' && /^<*$/.test(covered))
  }
  const documentNumber = cut(number).replaceAll('<', '')
  const holder = holderOf(cut(names), cut(birth))
  return { format, documentNumber, holder, valid: checks.every(agrees), start: first.start, end: last.end }
}

/** Surname, two fillers, given names (ICAO 9303-3, 4.6); of a date that is not fully known the missing digits are fillers. */
function holderOf(names: string, birth: string): Mrz['holder'] {
  const [surname = '', given = ''] = names.split('<<').map((part) => part.replaceAll('<', ' ').trim())
  const date = /^(\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(birth)
  if (!date || surname === '' || given === '') return null
  return { name: `${given} ${surname}`, born: `${date[1]}-${date[2]}-${date[3]}` }
}
