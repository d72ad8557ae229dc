import type { CaseSource } from '../case-source.ts'
import { languages } from '../languages/language.ts'
import type { OutputKind } from '../outputs/output-kind.ts'
import { csvRecord } from '../render/csv.ts'
import { de } from './readme/de.ts'
import { en } from './readme/en.ts'
import { fr } from './readme/fr.ts'
import { nl } from './readme/nl.ts'
import { readme } from './readme/readme.ts'
import { missing } from './what-is-missing.ts'

const texts = { en, fr, nl, de }
const ruleFields = ['rule', 'says']
const missingFields = ['what', 'name', 'sha256', 'because', 'askFor']
const readmeFile = (lang: string): string => `defence-readme-${lang}.md`

/**
 * What the defence needs to check the case by itself (methodology H-03): how to read it, every rule, and a list of what is not in the report.
 * The raw export, the decisions and the tables are the report's own files, named there and hashed in its manifest: a second copy of gigabytes
 * would only raise the question which of the two counts. Names are flat, as all of a report: a manifest names no other folders.
 */
export const defencePackage = {
  id: 'defence',
  title: 'What the defence needs to check the case by itself',
  files: [
    ...languages.map((lang) => ({
      file: readmeFile(lang),
      says: `How to read and check the report (${lang}).`,
      fields: [],
    })),
    { file: 'defence-rules.csv', says: 'Every rule of the analysis and what it looks for.', fields: ruleFields },
    {
      file: 'defence-missing.csv',
      says: 'What the report does not contain, why, and what to ask for.',
      fields: missingFields,
    },
  ],
  write: (source) => ({
    files: [
      ...languages.map((lang) => ({ file: readmeFile(lang), head: readme(texts[lang], source) })),
      { file: 'defence-rules.csv', head: `\ufeff${csvRecord(ruleFields)}` },
      { file: 'defence-missing.csv', head: `\ufeff${csvRecord(missingFields)}` },
    ],
    records: rows(source),
  }),
} as const satisfies OutputKind

function* rows(source: CaseSource): Generator<string[]> {
  const before = languages.map(() => '')
  for (const { rule, says } of source.findingRules()) yield [...before, csvRecord([rule, says]), '']
  for (const { what, name, sha256, because, askFor } of missing(source))
    yield [...before, '', csvRecord([what, name, sha256, because, askFor])]
}
