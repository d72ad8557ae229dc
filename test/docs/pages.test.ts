import { readFileSync } from 'node:fs'
import { pages } from '@casethread/cli'
import { expect, it } from 'vitest'

const made = Object.entries(await pages())

it.each(made)('docs/%s is what the program says (else: npm run docs)', (file, text) => {
  expect(readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')).toBe(text)
})
