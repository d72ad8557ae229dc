import { readFileSync } from 'node:fs'
import { readCustody } from '@casethread/ingest'
import { describe, expect, it } from 'vitest'

const read = (page: string) => readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
const examples = [...read('docs/custody.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

describe('docs/custody.md', () => {
  it('shows the example as it is', () => {
    expect(examples[0]).toBe(read('examples/custody.yaml'))
  })

  it.each(examples)('shows sound custody files: %j', (text) => {
    expect(() => readCustody({ name: 'docs/custody.md', text })).not.toThrow()
  })

  it('names every field', () => {
    const { custody } = readCustody({ name: '', text: examples[0] ?? '' })
    for (const field of Object.keys(custody)) expect(read('docs/custody.md')).toContain(`\`${field}\``)
  })
})
