import { openCase } from '@casethread/casefile'
import { languages, report, reportKinds } from '@casethread/report'
import { defineCommand } from '../command.ts'
import { caseOption, choice, choices, outOption, quietOption, text } from '../options.ts'
import { withProgress } from '../progress.ts'
import { readTextFile } from '../read-text-file.ts'
import { summarizeWhole } from '../summary.ts'
import { say } from '../terminal.ts'

export const reportCommand = defineCommand({
  name: 'report',
  summary: 'Makes the court annex and the machine-readable exports of a case',
  about: [
    'Writes into the folder: the court annex in every format, the exports, and manifest.json with the SHA-256 of each file. The same case gives the same bytes on every machine, at every hour, with any number of workers.',
    'Paragraphs have the same numbers in all languages and formats. Annexes of other languages and of variants have names of their own and stand beside each other in one folder.',
    'What only the examiner can state (mandate, questions, expert, oath, translators …) comes from a mandate file. Without one the annex prints it as missing and keeps its watermark.',
  ],
  operand: null,
  options: {
    case: caseOption,
    out: outOption,
    lang: choice('--lang', 'LANG', languages, 'language of the annex, en if not given'),
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
  ],
  async run({ options }, terminal) {
    const { case: caseFile, out, lang, variant, mandate: path, only, quiet } = options
    const mandate = path === null ? null : readTextFile('--mandate', path)
    const request = { caseFile, out, lang: lang ?? 'en', rendering: 'restricted', variant, mandate, only } as const
    const summary = await withProgress(terminal, quiet, (progress) => report(request, progress))
    if (quiet) return 0
    using file = openCase(caseFile, { mode: 'read' })
    say(terminal, ...summarizeWhole(file.reader, summary))
    return 0
  },
})
