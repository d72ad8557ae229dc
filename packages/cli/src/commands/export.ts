import { openCase } from '@casethread/casefile'
import { exportFormats, exportKinds, exportLines, pseudonymsByKey } from '@casethread/report'
import { defineCommand } from '../command.ts'
import { caseOption, choice, keyOption } from '../options.ts'
import { streamLines } from '../stream-lines.ts'

export const exportCommand = defineCommand({
  name: 'export',
  summary: 'Prints the records of a case for other programs',
  about: [
    'Writes to stdout, one record a line in NDJSON, in an order that never changes. A case of millions of messages is streamed, not loaded.',
  ],
  operand: { name: 'KIND', about: 'what to print', count: 'one', choices: exportKinds.map(({ id }) => id) },
  options: {
    case: caseOption,
    key: keyOption('the key file of the case: contacts and travellers get their pseudonyms'),
    format: choice('--format', 'FORMAT', exportFormats, 'ndjson if not given'),
  },
  examples: [
    {
      line: 'casethread export findings --case out/demo/case.casethread > out/findings.ndjson',
      does: 'Every finding with its message and place',
    },
    {
      line: 'casethread export accounting --case out/demo/case.casethread --format csv',
      does: 'What was read of each export, as a table',
    },
  ],
  async run({ operands: [kind = ''], options }, { stdout }) {
    using file = openCase(options.case, { mode: 'read' })
    const pseudonyms = options.key === null ? null : pseudonymsByKey(options.key, file.reader)
    await streamLines(exportLines(file.reader, kind, options.format ?? 'ndjson', pseudonyms), stdout)
    return 0
  },
})
