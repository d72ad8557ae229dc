import { join } from 'node:path'
import { analyze } from '@casethread/analyze'
import { openCase } from '@casethread/casefile'
import { ingest } from '@casethread/ingest'
import type { Progress } from '@casethread/model'
import { report, usualReport } from '@casethread/report'
import { type CommandInput, defineCommand } from '../command.ts'
import { exitCodeOf } from '../exit-code.ts'
import { outOption, policyOption } from '../options.ts'
import { withProgress } from '../progress.ts'
import { readTextFile } from '../read-text-file.ts'
import { summarizeIngest, summarizeWhole } from '../summary.ts'
import { type ExitCode, say } from '../terminal.ts'
import { caseFileName } from './case-file-name.ts'
import { ingestOperand, ingestOptions, ingestRequest } from './ingest.ts'

const options = { out: outOption, policy: policyOption, ...ingestOptions } as const

interface Result {
  words: string[]
  code: ExitCode
}

async function runStages(input: CommandInput<typeof options>, progress: Progress): Promise<Result> {
  const { out, workers, policy: path } = input.options
  const policy = path === null ? null : readTextFile('--policy', path)
  const caseFile = join(out, caseFileName)
  const { out: _, policy: __, ...stated } = input.options
  const read = await ingest(ingestRequest({ operands: input.operands, options: stated }, caseFile), progress)
  await analyze({ caseFile, workers, policy }, progress)
  const written = await report({ ...usualReport, caseFile, out }, progress)
  using file = openCase(caseFile, { mode: 'read' })
  const words = [...summarizeIngest(read), ...summarizeWhole(file.reader, written)]
  return { words, code: exitCodeOf(file.reader, read) }
}

export const runCommand = defineCommand({
  name: 'run',
  summary: 'Reads exports, looks for findings and makes the annex: the whole way in one command',
  about: [
    `The same as ingest, analyze and report one after the other. The case is kept as ${caseFileName} in the folder of the results; run again with other exports to add them.`,
    'Files, folders and zip archives are recognised by content, opened for reading only, and hashed first. After an interruption the same command goes on where it stopped.',
  ],
  operand: ingestOperand,
  options,
  examples: [
    {
      line: "casethread run examples/case --owner Karwan --owner 'Karwan K.' --zone Europe/Brussels --out out/demo",
      does: 'The invented case that comes with the program',
    },
  ],
  async run(input, terminal) {
    const { quiet } = input.options
    const { words, code } = await withProgress(terminal, quiet, (progress) => runStages(input, progress))
    if (!quiet) say(terminal, ...words)
    return code
  },
})
