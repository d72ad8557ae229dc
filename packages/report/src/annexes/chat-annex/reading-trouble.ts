import type { StoredWarning } from '@casethread/casefile'
import { type WarningCode, warningCodes } from '@casethread/model'
import { evidence } from '../../render/evidence.ts'
import { counted } from '../../render/figures.ts'
import { html } from '../../render/html.ts'
import { limited, paragraph, type SectionText, table } from '../../render/layout.ts'
import type { CaseFacts } from './case-facts.ts'
import { place, sum } from './wording.ts'

/** The most warnings that the page lists. */
const warningLimit = 2_000

export function readingTrouble({ source }: CaseFacts): SectionText {
  const warnings = source.warnings()
  const { shown, notice } = limited(warnings, warningLimit, 'warnings', 'warnings.ndjson')
  return {
    id: 'trouble',
    title: 'Trouble while reading',
    blocks:
      warnings.length === 0
        ? [paragraph`Reading the exports gave no cause for a warning.`]
        : [
            paragraph`Reading the exports gave ${counted(warnings.length, 'warning')}. Each says what was met, where, and what can be done about it.`,
            kindTable(warnings),
            ...notice,
            warningTable(shown),
          ],
  }
}

const kindTable = (warnings: readonly StoredWarning[]) =>
  table({
    id: 'table-warning-kinds',
    caption: html`<b>Table 9.</b> Warnings by kind`,
    columns: [
      { title: 'Kind', wide: true },
      { title: 'Warnings', figures: true },
      { title: 'Records touched', figures: true },
    ],
    rows: [...Map.groupBy(warnings, ({ code }) => code)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, own]) => [
        html`${meaning(code)} <code class="kind">${code}</code>`,
        own.length,
        sum(own.map(({ records }) => records)),
      ]),
  })

const warningTable = (warnings: readonly StoredWarning[]) =>
  table({
    id: 'table-warnings',
    caption: html`<b>Table 10.</b> Each warning`,
    columns: [
      { title: 'Where', wide: true },
      { title: 'What was met, and what to do', wide: true },
      { title: 'Records', figures: true },
    ],
    rows: warnings.map(({ code, path, member, locator, message, records }) => [
      html`${place(path, member)}${locator !== null && html`<br><small>${evidence(locator)}</small>`}`,
      html`${evidence(message)}<br><code class="kind">${code}</code>`,
      records,
    ]),
  })

/** A case written by another version may hold codes that this one does not know; they are shown as they are. */
const meaning = (code: string): string => (Object.hasOwn(warningCodes, code) ? warningCodes[code as WarningCode] : code)
