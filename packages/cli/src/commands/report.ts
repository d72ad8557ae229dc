import { existsSync } from 'node:fs'
import { openCase } from '@casethread/casefile'
import { languages, type Rendering, type ReportSummary, renderings, report, reportKinds } from '@casethread/report'
import { defineCommand } from '../command.ts'
import { caseOption, choice, choices, keyOption, outOption, quietOption, text } from '../options.ts'
import { withProgress } from '../progress.ts'
import { readTextFile } from '../read-text-file.ts'
import { summarizeWhole } from '../summary.ts'
import { say } from '../terminal.ts'

/** By reason; the restricted rendering lacks only what belongs to the other. */
function leftOutWords({ leftOut }: ReportSummary, rendering: Rendering): string[] {
  if (rendering === 'restricted') return []
  const reasons = Map.groupBy(leftOut, ({ because }) => because)
  return [...reasons].map(([because, parts]) => `Left out, since ${because}: ${parts.map(({ id }) => id).join(', ')}`)
}

export const reportCommand = defineCommand({
  name: 'report',
  summary: 'Makes the court annex and the machine-readable exports of a case',
  about: [
    'Writes into the folder: the court annex in every format, the exports, and manifest.json with the SHA-256 of each file. The same case gives the same bytes on every machine, at every hour, with any number of workers.',
    'Paragraphs have the same numbers in all languages and formats. Annexes of other languages and of variants have names of their own; the manifest is that of the last run, so give each a folder of its own if it is to be verified.',
    'Two renderings: restricted, for court and parties, with everything; open, for the hearing and publication, with the annex alone, without names and numbers. Each has a folder of its own. A key makes pseudonyms for travellers, the same in both; the restricted one then has the list of who is behind them, encrypted (see unseal, and docs/renderings.md).',
    'What only the examiner can state (mandate, questions, expert, oath, translators …) comes from a mandate file. Without one the annex prints it as missing and keeps its watermark.',
  ],
  operand: null,
  options: {
    case: caseOption,
    out: outOption,
    lang: choice('--lang', 'LANG', languages, 'language of the annex, en if not given'),
    rendering: choice('--rendering', 'RENDERING', renderings, 'restricted if not given; open needs --key'),
    key: keyOption('the key file for pseudonyms, made if missing; keep it apart from the report'),
    variant: text('--variant', 'NAME', 'the figures of this stored variant, with its table of differences'),
    mandate: text('--mandate', 'FILE.yaml', 'what the examiner states for the annex, see docs/mandate.md'),
    only: choices('--only', 'KIND', reportKinds, 'only these parts; all if not given'),
    quiet: quietOption,
  },
  examples: [
    {
      line: 'casethread report --case out/steps/case.casethread --out out/steps',
      does: 'Annex and exports beside the case',
    },
    {
      line: 'casethread report --case out/steps/case.casethread --out out/steps --lang nl --mandate examples/mandate.yaml --only court-annex-html',
      does: 'The annex in Dutch, as web pages, with what the examiner states',
    },
    {
      line: 'casethread report --case out/steps/case.casethread --out out/steps-keyed --key out/steps.key --only court-annex-html --only identities',
      does: 'Travellers under pseudonyms, and who is behind them, encrypted',
    },
    {
      line: 'casethread report --case out/steps/case.casethread --out out/steps-open --key out/steps.key --rendering open --only court-annex-html',
      does: 'For the hearing and publication: the same pseudonyms, no name and no number',
    },
  ],
  async run({ options }, terminal) {
    const { case: caseFile, out, key, variant, mandate: path, only, quiet } = options
    const mandate = path === null ? null : readTextFile('--mandate', path)
    const { lang, rendering } = { lang: options.lang ?? 'en', rendering: options.rendering ?? 'restricted' } as const
    const isNewKey = key !== null && !existsSync(key)
    const request = { caseFile, out, lang, rendering, key, variant, mandate, only }
    const summary = await withProgress(terminal, quiet, (progress) => report(request, progress))
    if (quiet) return 0
    using file = openCase(caseFile, { mode: 'read' })
    say(terminal, ...summarizeWhole(file.reader, summary), ...leftOutWords(summary, rendering))
    if (isNewKey)
      say(terminal, `A new key was made: ${key}. Keep it apart from the report; without it nobody can be named.`)
    return 0
  },
})
