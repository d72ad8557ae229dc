import type { Block, CourtDocument, Section } from './document.ts'

/** Numbers of everything that can be cited: `7`, `7.3`, `VII`, `VII.2`. Table, figure and quotation have counts of their own per section. */
export interface Numbering {
  /** By section. */
  sections: ReadonlyMap<Section, string>
  /** By block: paragraphs, tables, figures, quotations. */
  blocks: ReadonlyMap<Block, string>
  /** By id: what a reference prints, and what kind of thing it is. */
  targets: ReadonlyMap<
    string,
    { kind: 'section' | 'appendix' | 'paragraph' | 'table' | 'figure' | 'quotation' | 'row'; number: string }
  >
}

const numbered = ['paragraph', 'table', 'figure', 'quotation'] as const

/** Gives every section and citable block its number; it depends on the order alone, so all languages and formats agree. Throws for an id used twice. */
export function numberDocument(document: CourtDocument): Numbering {
  const sections = new Map<Section, string>()
  const blocks = new Map<Block, string>()
  const targets = new Map<
    string,
    { kind: 'section' | 'appendix' | (typeof numbered)[number] | 'row'; number: string }
  >()
  const name = (id: string | null, kind: Parameters<typeof targets.set>[1]['kind'], number: string) => {
    if (id === null) return
    if (targets.has(id)) throw new Error(`the document has two parts named ${id}`)
    targets.set(id, { kind, number })
  }
  const counts = { section: -1, appendix: 0 }
  for (const section of document.sections) {
    const count = ++counts[section.kind]
    const number = section.kind === 'section' ? String(count) : roman(count)
    sections.set(section, number)
    name(section.id, section.kind, number)
    numberBlocks(section.blocks, number, blocks, name)
  }
  return { sections, blocks, targets }
}

function numberBlocks(
  list: readonly Block[],
  section: string,
  blocks: Map<Block, string>,
  name: (id: string | null, kind: (typeof numbered)[number] | 'row', number: string) => void,
): void {
  const last = { paragraph: 0, table: 0, figure: 0, quotation: 0 }
  for (const block of list) {
    if (!('id' in block)) continue
    const number = `${section}.${++last[block.type]}`
    blocks.set(block, number)
    name(block.id, block.type, number)
    if (block.type === 'table')
      for (const [at, row] of block.rows.entries()) name(row.id, 'row', `${number}, ${at + 1}`)
  }
}

const numerals = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

function roman(count: number): string {
  let left = count
  let text = ''
  for (const [numeral, value] of numerals)
    while (left >= value) {
      text += numeral
      left -= value
    }
  return text
}
