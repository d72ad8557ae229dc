import { report, reportKinds } from '@casethread/report'
import { defineCommand } from '../command.ts'
import { caseOption, choices, outOption, quietOption } from '../options.ts'
import { withProgress } from '../progress.ts'
import { summarizeReport } from '../summary.ts'
import { say } from '../terminal.ts'

export const reportCommand = defineCommand({
  name: 'report',
  summary: 'Makes the annex and the machine-readable exports of a case',
  about: [
    'Writes into the folder: the annex (one HTML page that loads nothing from elsewhere), the exports as NDJSON, and manifest.json with the SHA-256 of each. The same case gives the same bytes on every machine, at every hour, with any number of workers.',
  ],
  operand: null,
  options: {
    case: caseOption,
    out: outOption,
    only: choices('--only', 'KIND', reportKinds, 'only these parts; all if not given'),
    quiet: quietOption,
  },
  examples: [
    {
      line: 'casethread report --case out/steps/case.casethread --out out/steps',
      does: 'Annex and exports beside the case',
    },
  ],
  async run({ options }, terminal) {
    const { case: caseFile, out, only, quiet } = options
    const request = { caseFile, out, lang: 'en', only } as const
    const summary = await withProgress(terminal, quiet, (progress) => report(request, progress))
    if (!quiet) say(terminal, ...summarizeReport(summary))
    return 0
  },
})
