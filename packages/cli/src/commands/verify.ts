import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseReader, openCase } from '@casethread/casefile'
import { CasethreadError, type Progress } from '@casethread/model'
import { defineCommand } from '../command.ts'
import { keyOption, quietOption, text } from '../options.ts'
import { withProgress } from '../progress.ts'
import { readTextFile } from '../read-text-file.ts'
import { checkCase } from '../verify/check-case.ts'
import { checkOutputs } from '../verify/check-outputs.ts'
import { checkReplay, type ReplaySubject } from '../verify/check-replay.ts'
import { checkSources } from '../verify/check-sources.ts'
import { notChecked, type Statement, statementLine } from '../verify/statement.ts'
import { caseFileName } from './case-file-name.ts'

/** What a report was made with and neither it nor the case holds. */
type Given = Pick<ReplaySubject, 'key' | 'mandate'> & { caseFile: string | null }

/** What was given: a case file, or the folder of a report with its case beside it. */
function subjectAt(path: string, stated: string | null): { caseFile: string | null; reportFolder: string | null } {
  if (!existsSync(path)) throw new CasethreadError('not-a-case', `${path}: no such file or folder. Check the path`)
  if (!statSync(path).isDirectory()) return { caseFile: path, reportFolder: null }
  const caseFile = stated ?? join(path, caseFileName)
  const hasManifest = existsSync(join(path, 'manifest.json'))
  if (!hasManifest && !existsSync(caseFile))
    throw new CasethreadError(
      'not-a-case',
      `${path} holds neither manifest.json nor ${caseFileName}. Give the folder of a report`,
    )
  return { caseFile: existsSync(caseFile) ? caseFile : null, reportFolder: hasManifest ? path : null }
}

async function checkAll(path: string, given: Given, progress: Progress): Promise<Statement[]> {
  const { caseFile, reportFolder } = subjectAt(path, given.caseFile)
  const outputs = reportFolder === null ? [] : await checkOutputs(reportFolder)
  if (caseFile === null)
    return [...outputs, notChecked(`sources, decisions and repetition: there is no ${caseFileName} beside the report`)]
  using file = openCase(caseFile, { mode: 'read' })
  return [...outputs, ...(await checkCaseFile(file.reader, { ...given, caseFile, reportFolder }, progress))]
}

async function checkCaseFile(
  reader: CaseReader,
  subject: Omit<ReplaySubject, 'reader'>,
  progress: Progress,
): Promise<Statement[]> {
  const sources = await checkSources(reader, progress)
  const replayed = await checkReplay({ ...subject, reader }, progress)
  return [...checkCase(reader), ...sources, ...replayed]
}

export const verifyCommand = defineCommand({
  name: 'verify',
  summary: 'Checks a report and its case: hashes, decisions, and the whole way once more',
  about: [
    'Hashes the outputs and the input files again, checks the structure of the case file and the chain of its decisions, then reads the same inputs again with the same settings into a temporary case, applies the same decisions, and compares contacts, figures and outputs, byte for byte. One line for each statement.',
    'A report is repeated as its manifest says: language, rendering, variant, and the copy of the mandate file that lies in it. The key of its pseudonyms must be given again, and for an open rendering the mandate file.',
    'Exit status here: 0 when all is the same; 1 when something differs or could not be checked; 2 when there is nothing to check.',
  ],
  operand: {
    name: 'FILE_OR_DIR',
    about: 'a case file, or the folder of a report with its case',
    count: 'one',
    choices: null,
  },
  options: {
    case: text('--case', 'FILE', `the case file, where it is not ${caseFileName} in the folder of the report`),
    key: keyOption('the key file that the report was made with'),
    mandate: text(
      '--mandate',
      'FILE.yaml',
      'the mandate file that the report was made with, where the report holds no copy',
    ),
    quiet: quietOption,
  },
  examples: [{ line: 'casethread verify out/demo', does: 'The report of the demonstration' }],
  async run({ operands: [path = ''], options }, terminal) {
    const { case: caseFile, key, quiet } = options
    const mandate = options.mandate === null ? null : readTextFile('--mandate', options.mandate)
    const given = { caseFile, key, mandate }
    const statements = await withProgress(terminal, quiet, (progress) => checkAll(path, given, progress))
    for (const statement of statements) terminal.stdout.write(`${statementLine(statement)}\n`)
    return statements.every(({ outcome }) => outcome === 'same') ? 0 : 1
  },
})
