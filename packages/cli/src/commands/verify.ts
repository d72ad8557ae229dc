import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseReader, openCase } from '@casethread/casefile'
import { CasethreadError, type Progress } from '@casethread/model'
import { defineCommand } from '../command.ts'
import { quietOption } from '../options.ts'
import { withProgress } from '../progress.ts'
import { checkCase } from '../verify/check-case.ts'
import { checkOutputs } from '../verify/check-outputs.ts'
import { checkReplay } from '../verify/check-replay.ts'
import { checkSources } from '../verify/check-sources.ts'
import { notChecked, type Statement, statementLine } from '../verify/statement.ts'
import { caseFileName } from './case-file-name.ts'

/** What was given: a case file, or the folder of a report with its case beside it. */
function subjectAt(path: string): { caseFile: string | null; reportFolder: string | null } {
  if (!existsSync(path)) throw new CasethreadError('not-a-case', `${path}: no such file or folder. Check the path`)
  if (!statSync(path).isDirectory()) return { caseFile: path, reportFolder: null }
  const caseFile = join(path, caseFileName)
  const hasManifest = existsSync(join(path, 'manifest.json'))
  if (!hasManifest && !existsSync(caseFile))
    throw new CasethreadError(
      'not-a-case',
      `${path} holds neither manifest.json nor ${caseFileName}. Give the folder of a report`,
    )
  return { caseFile: existsSync(caseFile) ? caseFile : null, reportFolder: hasManifest ? path : null }
}

async function checkAll(path: string, progress: Progress): Promise<Statement[]> {
  const { caseFile, reportFolder } = subjectAt(path)
  const outputs = reportFolder === null ? [] : await checkOutputs(reportFolder)
  if (caseFile === null)
    return [...outputs, notChecked(`sources, decisions and repetition: there is no ${caseFileName} beside the report`)]
  using file = openCase(caseFile, { mode: 'read' })
  return [...outputs, ...(await checkCaseFile(file.reader, { caseFile, reportFolder }, progress))]
}

async function checkCaseFile(
  reader: CaseReader,
  { caseFile, reportFolder }: { caseFile: string; reportFolder: string | null },
  progress: Progress,
): Promise<Statement[]> {
  const sources = await checkSources(reader, progress)
  const replayed = await checkReplay({ caseFile, reader, reportFolder }, progress)
  return [...checkCase(reader), ...sources, ...replayed]
}

export const verifyCommand = defineCommand({
  name: 'verify',
  summary: 'Checks a report and its case: hashes, decisions, and the whole way once more',
  about: [
    'Hashes the outputs and the input files again, checks the structure of the case file and the chain of its decisions, then reads the same inputs again with the same settings into a temporary case, applies the same decisions, and compares contacts, figures and outputs, byte for byte. One line for each statement.',
    'Exit status here: 0 when all is the same; 1 when something differs or could not be checked; 2 when there is nothing to check.',
  ],
  operand: {
    name: 'FILE_OR_DIR',
    about: 'a case file, or the folder of a report with its case',
    count: 'one',
    choices: null,
  },
  options: { quiet: quietOption },
  examples: [{ line: 'casethread verify out/demo', does: 'The report of the demonstration' }],
  async run({ operands: [path = ''], options }, terminal) {
    const statements = await withProgress(terminal, options.quiet, (progress) => checkAll(path, progress))
    for (const statement of statements) terminal.stdout.write(`${statementLine(statement)}\n`)
    return statements.every(({ outcome }) => outcome === 'same') ? 0 : 1
  },
})
