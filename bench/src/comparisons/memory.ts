import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Comparison, casethread } from '../comparison.ts'
import { android, generateWhatsapp } from '../generate-whatsapp.ts'

export const memory: Comparison = {
  id: 'memory',
  title: 'WhatsApp text: peak memory at five times and at half the number of messages',
  prepare: async (folder, messages) => {
    const contenders = [messages * 5, Math.round(messages / 2)].map((size) => ({
      size,
      contender: casethread(join(folder, String(size)), `ingest ${size}`),
    }))
    for (const { size } of contenders) {
      mkdirSync(join(folder, String(size)))
      await generateWhatsapp(join(folder, String(size), 'WhatsApp Chat with Samer.txt'), size, android, 1)
    }
    return contenders.map(({ contender }) => contender)
  },
}
