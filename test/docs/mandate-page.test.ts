import { readFileSync } from 'node:fs'
import { readMandate } from '@casethread/report'
import { describe, expect, it } from 'vitest'

const read = (page: string) => readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
const [example = ''] = [...read('docs/mandate.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text)

describe('docs/mandate.md', () => {
  it('shows the example as it is, and it is a sound mandate file', () => {
    expect(example).toBe(read('examples/mandate.yaml'))
    expect(() => readMandate({ name: 'docs/mandate.md', text: example })).not.toThrow()
  })

  it('explains every field, all of which the example fills', () => {
    const { mandate } = readMandate({ name: '', text: example })
    for (const [field, value] of Object.entries(mandate)) {
      expect(read('docs/mandate.md')).toContain(`\`${field}\``)
      expect(JSON.stringify(value), field).not.toMatch(/^(?:null|\[\])$/)
    }
  })
})
