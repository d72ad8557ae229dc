import { type Comparison, casethread } from '../comparison.ts'
import { generateMixed } from '../generate-mixed.ts'

export const mixedFolder: Comparison = {
  id: 'mixed-folder',
  title: 'Twice the messages in 2,000 files of WhatsApp, Facebook, Skype and Viber: two parsing threads against one',
  prepare: async (folder, messages) => {
    await generateMixed(folder, { files: 2000, messages: messages * 2 }, 11)
    return [casethread(folder, 'ingest, 2 workers', 2), casethread(folder, 'ingest, 1 worker', 1)]
  },
}
