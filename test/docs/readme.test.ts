import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sheetFile } from '../validation/corpora.ts'
import { readSheet } from '../validation/sheet.ts'

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const rows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf)

const readme = rows(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'))
const [families = []] = readme.filter(([first]) => first === 'threads').map(([, ...names]) => names)
const sheet = readSheet(readFileSync(sheetFile, 'utf8'))

/** F1 by family, as the validation sheet has it under this heading. */
function measured(heading: string): string[] {
  const [header = [], , ...lines] = rows(sheet.get(heading) ?? '')
  const f1 = new Map(lines.map((line) => [line[0], line[header.indexOf('F1')]]))
  return families.map((family) => f1.get(family) ?? `${family} is not in the sheet`)
}

describe('README.md', () => {
  it.each([
    ['that rules were tuned on', 'Findings by family'],
    ['held out', 'Held-out threads: findings by family'],
  ])('says of threads %s what docs/validation.md says', (row, heading) => {
    expect(families).toHaveLength(10)
    expect(readme.find(([first]) => first === row)?.slice(1)).toEqual(measured(heading))
  })
})
