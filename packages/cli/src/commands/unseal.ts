import { unsealFile } from '@casethread/report'
import { defineCommand } from '../command.ts'
import { neededKeyOption } from '../options.ts'

export const unsealCommand = defineCommand({
  name: 'unseal',
  summary: 'Prints who is behind the pseudonyms, for whoever holds the key',
  about: [
    'Decrypts identities.sealed of a report and prints one JSON object a line: each pseudonym with names, accounts and numbers. A file that was changed, or sealed with another key, is refused.',
  ],
  operand: { name: 'FILE', about: 'identities.sealed of a report', count: 'one', choices: null },
  options: { key: neededKeyOption },
  examples: [
    { line: 'casethread unseal out/steps-keyed/identities.sealed --key out/steps.key', does: 'The list, to read it' },
  ],
  async run({ operands: [path = ''], options }, { stdout }) {
    stdout.write(unsealFile(path, options.key))
    return 0
  },
})
