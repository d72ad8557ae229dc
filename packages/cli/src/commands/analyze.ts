import { aggregations, analyze, detectors } from '@casethread/analyze'
import { defineCommand } from '../command.ts'
import { caseOption, quietOption, workersOption } from '../options.ts'
import { withProgress } from '../progress.ts'
import { summarizeFindings } from '../summary.ts'
import { say } from '../terminal.ts'

export const analyzeCommand = defineCommand({
  name: 'analyze',
  summary: 'Looks for findings in the messages of a case',
  about: [
    'Computes all findings anew: those of an earlier analysis are replaced. Every finding cites its message and names the rule that hit; a detector also tells how many messages it examined, so that "none found" can be told from "did not look".',
  ],
  operand: null,
  options: { case: caseOption, workers: workersOption, quiet: quietOption },
  examples: [{ line: 'casethread analyze --case out/steps/case.casethread', does: 'After exports were added' }],
  async run({ options }, terminal) {
    const { case: caseFile, workers, quiet } = options
    const summary = await withProgress(terminal, quiet, (progress) => analyze({ caseFile, workers }, progress))
    if (!quiet) say(terminal, ...summarizeFindings(summary, [...detectors, ...aggregations]))
    return 0
  },
})
