import { resolve } from 'node:path'
import { openCase } from '@casethread/casefile'
import { deviceZone, formats, type IngestOptions, ingest, readCustody } from '@casethread/ingest'
import { periodOf } from '@casethread/model'
import { type CommandInput, defineCommand } from '../command.ts'
import { exitCodeOf } from '../exit-code.ts'
import { caseOption, choice, quietOption, statedOptions, workersOption } from '../options.ts'
import { withProgress } from '../progress.ts'
import { readTextFile } from '../read-text-file.ts'
import { summarizeCase, summarizeIngest } from '../summary.ts'
import { say } from '../terminal.ts'

/** The options of `ingest` that `run` has as well. */
export const ingestOptions = {
  ...statedOptions,
  format: choice(
    '--format',
    'ID',
    formats.map(({ id }) => id),
    'read every file as this format, whatever it looks like',
  ),
  workers: workersOption,
  quiet: quietOption,
} as const

/** What the stage is asked to do, from what was typed. */
export function ingestRequest(
  { operands, options }: CommandInput<typeof ingestOptions>,
  caseFile: string,
): IngestOptions {
  const { from, to, quiet: _, zone, custody: custodyPath, ...stated } = options
  const custody = custodyPath === null ? null : readTextFile('--custody', custodyPath)
  const device = deviceZone(zone.all, custody && readCustody(custody).custody)
  // Absolute, so that `verify` finds the inputs again from wherever it is called.
  const paths = operands.map((path) => resolve(path))
  return { ...stated, ...periodOf({ from, to }, device), zone: zone.all, zones: zone.paths, custody, paths, caseFile }
}

export const ingestOperand = { name: 'PATH', about: 'files and folders to read', count: 'many', choices: null } as const

export const ingestCommand = defineCommand({
  name: 'ingest',
  summary: 'Reads exports into a case',
  about: [
    'Files, folders and zip archives; formats are recognised by content. Every record read ends as a message, a skipped record or a failed one, and is counted as such. Inputs are opened for reading only and hashed first.',
    'The same export twice adds no message, only a second place where it was found. After an interruption the same command goes on where it stopped.',
    'Exports without a time zone have no instants until one is stated with --zone; their order is kept. --zone telegram=Europe/Paris holds for the files in the folder telegram only.',
    'A custody file holds what is recorded of the seizure: owner, zone, scope of the legal title, and hashes. A file that does not have the hash given for it is not read.',
  ],
  operand: ingestOperand,
  options: { case: caseOption, ...ingestOptions },
  examples: [
    {
      line: 'casethread ingest examples/case/android --case out/steps/case.casethread --owner Karwan --zone Europe/Brussels --exhibit A-1',
      does: 'The chats of one phone into a new case',
    },
    {
      line: "casethread ingest examples/case/facebook --case out/steps/case.casethread --owner 'Karwan K.' --from 2017-09-15 --to 2017-10-31",
      does: 'A download from Facebook besides, only what falls into the period of the warrant',
    },
    {
      line: 'casethread ingest examples/case/android --case out/custody/case.casethread --custody examples/custody.yaml',
      does: 'A phone with its custody record',
    },
  ],
  async run(input, terminal) {
    // The case's own path is no setting of the run: it would make two cases of the same files differ.
    const { case: caseFile, ...options } = input.options
    const { quiet } = options
    const request = ingestRequest({ operands: input.operands, options }, caseFile)
    const summary = await withProgress(terminal, quiet, (progress) => ingest(request, progress))
    using file = openCase(caseFile, { mode: 'read' })
    if (!quiet) say(terminal, ...summarizeIngest(summary), ...summarizeCase(file.reader))
    return exitCodeOf(file.reader, summary)
  },
})
