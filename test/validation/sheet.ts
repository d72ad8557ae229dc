import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { familySection, kindSection, languageSection, peopleSection, setSection, tierSection } from './gold-sections.ts'
import type { Corpora, Measured } from './measure.ts'
import { ordinarySection } from './ordinary-section.ts'
import { agreementSection, readSecondReadings } from './second-annotator.ts'

/** Sections of the sheet by heading, in order. */
export type Sheet = Map<string, string>

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

const preface = [
  `Casethread ${version}. Made by \`npm run score\`; a test recomputes it and fails when it differs.`,
  '**Synthetic data: does not establish field performance.** What the gold threads show is how the rules do on conversations invented for the purpose. How they do on the chats of a real case can only be told there, by people who read them.',
  'Shares are in percent with the Wilson 95 % interval in brackets, always with the number they rest on: even without a single error, precision of at least 95 % can be claimed (one-sided, 95 %) from 59 cases on, of 99 % from 300 on. The rules are deterministic, so an error repeats wherever its condition does: read the figures by kind and language, not as one rate.',
].join('\n\n')

const ordinaryHeading = (file: string) => `False alarms: ${basename(file)}`

export function sheetOf({ gold: files, ordinary: texts }: Corpora, { gold, ordinary }: Measured): Sheet {
  const sheet: Sheet = new Map([['Validation', preface]])
  if (gold) {
    sheet.set('Gold threads', setSection(files, 'tuned-on'))
    sheet.set('Findings by family', familySection(gold))
    sheet.set('F1 by language group', languageSection(gold))
    sheet.set('Contacts', peopleSection(gold))
    sheet.set('Tiers of contacts', tierSection(files, gold))
    sheet.set('Findings by kind and language group', kindSection(gold))
  }
  for (const [i, score] of (ordinary ?? []).entries()) {
    const file = texts[i] ?? score.file
    sheet.set(ordinaryHeading(file), ordinarySection(file, score))
  }
  return sheet
}

/** What is measured on threads that no rule was tuned on. */
export function heldOutSheet(files: readonly string[], { gold }: Measured): Sheet {
  if (!gold) return new Map()
  const note =
    'Other authors wrote and labelled these threads without knowing the rules, and no rule was tuned on them. **Expect figures like these on unseen talk, not those of the sets above**, on which words and rules were tuned. Of these threads only totals were looked at, but some choices were made by them: on talk of still other authors expect somewhat less.'
  return new Map([
    ['Held-out threads', `${note}\n\n${setSection(files, 'held-out')}`],
    ['Held-out threads: findings by family', familySection(gold)],
    ['Held-out threads: F1 by language group', languageSection(gold)],
    ['Held-out threads: a second annotator', agreementSection(files, readSecondReadings())],
  ])
}

export const printSheet = (sheet: Sheet): string =>
  [...sheet].map(([heading, text], i) => `${i === 0 ? '#' : '##'} ${heading}\n\n${text}\n`).join('\n')

export function readSheet(page: string): Sheet {
  const parts = page.split(/^##? (.+)\n\n/m).slice(1)
  const sheet: Sheet = new Map()
  for (let i = 0; i < parts.length; i += 2) sheet.set(parts[i] ?? '', (parts[i + 1] ?? '').trimEnd())
  return sheet
}

/** The sheet measured, with what an earlier one says of corpora that are not at hand. */
export const withAbsent = (measured: Sheet, earlier: Sheet): Sheet =>
  new Map([...measured, ...missing(measured, earlier)])

const missing = (measured: Sheet, earlier: Sheet) => [...earlier].filter(([heading]) => !measured.has(heading))
