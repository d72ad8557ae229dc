import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { exportKinds } from '../exports/index.ts'
import { filesOfExport } from '../exports/report-files.ts'
import { languages } from '../languages/language.ts'
import { outputKinds } from '../outputs/index.ts'
import { written } from '../outputs/written.test-support.ts'
import { custodyCase, sampleCase } from '../sample-case.test-support.ts'
import { samplePeople } from '../sample-people.test-support.ts'
import { defencePackage } from './defence-package.ts'

const files = written(defencePackage, sampleCase({ ...samplePeople(), ...custodyCase() }))
const rows = (file: string): Record<string, string>[] => parse(files[file] ?? '', { columns: true, bom: true })
const known = new Set([
  ...exportKinds.flatMap(filesOfExport),
  ...outputKinds.flatMap((kind) => kind.files.map(({ file }) => file)),
  'manifest.json',
])

describe.each(languages)('reading instructions in %s', (lang) => {
  const text = files[`defence-readme-${lang}.md`] ?? ''

  it('name only files that a report has', () => {
    const named = [...text.matchAll(/`([\w.-]+\.(?:csv|ndjson|json|md))`/g)].map(([, file = '']) => file)
    expect(named.length).toBeGreaterThan(15)
    for (const file of named) expect(known).toContain(file)
  })

  it('name the same files and points as in the other languages, and the head of the log', () => {
    const english = files['defence-readme-en.md'] ?? ''
    const count = (of: string, what: RegExp) => [...of.matchAll(what)].length
    for (const what of [/^## /gm, /^- /gm, /`/g]) expect(count(text, what)).toBe(count(english, what))
    expect(text).toContain('1'.repeat(64))
  })
})

it('lists every rule', () => {
  expect(rows('defence-rules.csv')).toEqual([{ rule: 'money/prefix', says: 'a number behind a currency' }])
})

it('lists what the report does not hold, with the reason and what to ask for', () => {
  const missing = rows('defence-missing.csv')
  expect(missing.map(({ what, name }) => `${what}: ${name}`)).toEqual([
    'not read: notes.docx',
    'source: phone/WhatsApp Chat with سامر.txt',
    'case file: case.casethread',
    'pseudonym key: sealed key file',
  ])
  for (const { because, askFor } of missing) expect(because?.length && askFor?.length).toBeGreaterThan(5)
})
