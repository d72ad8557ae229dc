import { analyze } from '@casethread/analyze'
import { openCase } from '@casethread/casefile'
import { defineCommand } from '../command.ts'
import { summarizeFindings } from '../finding-summary.ts'
import { caseOption, policyOption, quietOption, workersOption } from '../options.ts'
import { caveat, summarizePeople } from '../people-summary.ts'
import { withProgress } from '../progress.ts'
import { readTextFile } from '../read-text-file.ts'
import { say } from '../terminal.ts'

export const analyzeCommand = defineCommand({
  name: 'analyze',
  summary: 'Looks for findings in the messages of a case',
  about: [
    'Computes all findings anew, and from them and from the decisions of readers the contacts, their bookings and tiers, and the figures: those of an earlier analysis are replaced, decisions stay. Every finding cites its message and names the rule that hit; a detector also tells how many messages it examined, so that "none found" can be told from "did not look".',
  ],
  operand: null,
  options: { case: caseOption, policy: policyOption, workers: workersOption, quiet: quietOption },
  examples: [
    { line: 'casethread analyze --case out/steps/case.casethread', does: 'After exports were added' },
    {
      line: 'casethread analyze --case out/steps/case.casethread --policy examples/policy.yaml',
      does: 'With the code words that the case has proved',
    },
  ],
  async run({ options }, terminal) {
    const { case: caseFile, policy: path, workers, quiet } = options
    const policy = path === null ? null : readTextFile('--policy', path)
    await withProgress(terminal, quiet, (progress) => analyze({ caseFile, workers, policy }, progress))
    if (quiet) return 0
    using file = openCase(caseFile, { mode: 'read' })
    say(terminal, ...summarizeFindings(file.reader), ...summarizePeople(file.reader), caveat(file.reader))
    return 0
  },
})
