import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/requirements.md', root), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => /^\| [A-Z]+-\d\d \|/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const filesIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+\/[^`]+)`/g)].flatMap(([, path]) => path ?? [])

describe('docs/requirements.md', () => {
  it('lists each requirement of each family once, in order', () => {
    const ids = rows.map(([id = '']) => id)
    const numbers = Map.groupBy(ids, (id) => id.replace(/-\d\d$/, ''))
    expect([...numbers.keys()]).toEqual(['I', 'V', 'R', 'T', 'D', 'P', 'AI'])
    for (const [family, own] of numbers)
      expect(own).toEqual(own.map((_, i) => `${family}-${String(i + 1).padStart(2, '0')}`))
  })

  it.each(rows)(
    '%s names files that are there, and a check where it is met',
    (...[id, asks, state = '', where, checkedBy]) => {
      expect([id, asks, state].every((cell) => cell !== '')).toBe(true)
      expect(state).toMatch(/^(?:met|partly: .+|no: .+)/)
      expect(filesIn(where).length).toBeGreaterThan(0)
      for (const path of [...filesIn(where), ...filesIn(checkedBy)])
        expect(existsSync(new URL(path, root)), path).toBe(true)
      if (!state.startsWith('no')) expect(filesIn(checkedBy).filter((path) => path.includes('.test.'))).not.toEqual([])
    },
  )
})
