import { formats } from '@casethread/ingest'
import { defineCommand } from '../command.ts'
import { jsonOption } from '../options.ts'
import { textTable } from '../text-table.ts'

export const formatsCommand = defineCommand({
  name: 'formats',
  summary: 'Lists the formats that are read',
  about: [
    'The first column is the word for --format, which is needed only where a file is not recognised by its content.',
  ],
  operand: null,
  options: { json: jsonOption },
  examples: [
    { line: 'casethread formats', does: 'What can be read' },
    { line: 'casethread formats --json', does: 'The same for a program' },
  ],
  async run({ options }, { stdout }) {
    const rows = formats.map(({ id, title, app }) => ({ id, app, title }))
    const lines = options.json
      ? rows.map((row) => JSON.stringify(row))
      : textTable(rows.map((row) => Object.values(row)))
    for (const line of lines) stdout.write(`${line}\n`)
    return 0
  },
})
