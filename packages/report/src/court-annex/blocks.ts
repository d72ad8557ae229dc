import type {
  Block,
  Cell,
  Column,
  Figure,
  Formula,
  Inline,
  List,
  Note,
  Paragraph,
  Row,
  Table,
} from '../document/document.ts'

export type Content = readonly Inline[]

/** What a source says. */
export const fact = (content: Content, id: string | null = null): Paragraph => ({
  type: 'paragraph',
  id,
  nature: 'fact',
  content,
})

/** What rules or people make of it. */
export const interpretation = (content: Content, id: string | null = null): Paragraph => ({
  type: 'paragraph',
  id,
  nature: 'interpretation',
  content,
})

export const subheading = (title: string): Block => ({ type: 'subheading', title })
export const list = (items: readonly Content[]): List => ({ type: 'list', items })
export const note = (content: Content): Note => ({ type: 'note', weight: 'plain', content })
export const warning = (content: Content): Note => ({ type: 'note', weight: 'warning', content })
export const reference = (to: string): Inline => ({ type: 'reference', to })
export const code = (text: string): Inline => ({ type: 'code', text })
export const strong = (...content: Inline[]): Inline => ({ type: 'strong', content })

export const text = (...content: Inline[]): Cell => ({ type: 'text', content })
export const number = (value: number | null): Cell => ({ type: 'number', value })
export const money = (value: number | null, currency = 'EUR'): Cell => ({ type: 'money', value, currency })
export const share = (of: number, outOf: number): Cell => ({ type: 'share', of, outOf })
export const formula = (value: number | null, recipe: Formula, currency: string | null = 'EUR'): Cell => ({
  type: 'formula',
  formula: recipe,
  value,
  currency,
})

export const row = (cells: readonly Cell[], id: string | null = null): Row => ({ id, cells })

/** A column of words; those of figures stand to the right. */
export const words = (key: string, title: string, width = 2): Column => ({ key, title, align: 'start', width })
export const figures = (key: string, title: string, width = 1): Column => ({ key, title, align: 'end', width })

export const table = (given: Omit<Table, 'type' | 'foot' | 'onlyInWorkbook'> & Partial<Table>): Table => ({
  foot: null,
  onlyInWorkbook: false,
  ...given,
  type: 'table',
})

/** A picture as a file ends with a line feed, which the typesetter does not take for a part of it. */
export const figure = (given: Omit<Figure, 'type'>): Figure => ({
  ...given,
  type: 'figure',
  svg: given.svg.trimEnd(),
})

/** Items with a separator between them. */
export const joined = (items: readonly Content[], separator = ', '): Inline[] =>
  items.flatMap((item, at) => (at === 0 ? [...item] : [separator, ...item]))
