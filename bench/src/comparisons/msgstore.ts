import { join } from 'node:path'
import { type Comparison, casethread } from '../comparison.ts'
import { generateMsgstore } from '../generate-msgstore.ts'

export const msgstore: Comparison = {
  id: 'msgstore',
  title:
    'WhatsApp msgstore.db: hash, read, search for deleted rows and store, against SQLite with a query that only counts',
  prepare: async (folder, messages) => {
    const file = join(folder, 'msgstore.db')
    generateMsgstore(file, messages, 1)
    const peer = { name: 'node:sqlite, joined rows as objects', script: 'sqlite-messages', args: [file] }
    return [casethread(folder), peer]
  },
}
