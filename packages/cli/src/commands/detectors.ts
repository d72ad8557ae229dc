import { aggregations, detectors } from '@casethread/analyze'
import { defineCommand } from '../command.ts'
import { jsonOption } from '../options.ts'
import { textTable } from '../text-table.ts'

export const detectorsCommand = defineCommand({
  name: 'detectors',
  summary: 'Lists what is looked for in the messages',
  about: ['Each detector with the kinds of findings that it makes.'],
  operand: null,
  options: { json: jsonOption },
  examples: [
    { line: 'casethread detectors', does: 'What is looked for' },
    { line: 'casethread detectors --json', does: 'The same for a program' },
  ],
  async run({ options }, { stdout }) {
    const rows = [...detectors, ...aggregations].map(({ id, title, kinds }) => ({ id, title, kinds }))
    const lines = options.json
      ? rows.map((row) => JSON.stringify(row))
      : textTable(rows.map(({ id, title, kinds }) => [id, title, kinds.join(', ')]))
    for (const line of lines) stdout.write(`${line}\n`)
    return 0
  },
})
