import { join } from 'node:path'
import { type Comparison, casethread } from '../comparison.ts'
import { android, dialects, generateWhatsapp } from '../generate-whatsapp.ts'

const peer = (path: string) => ({ name: 'whatsapp-chat-parser 4.0.2', script: 'whatsapp-chat-parser', args: [path] })

export const whatsappOne: Comparison = {
  id: 'whatsapp-one',
  title: 'WhatsApp text, one file: hash, parse and store, against parsing in memory',
  prepare: async (folder, messages) => {
    await generateWhatsapp(join(folder, 'WhatsApp Chat with Samer.txt'), messages, android, 1)
    return [casethread(folder), peer(folder)]
  },
}

export const whatsappMixed: Comparison = {
  id: 'whatsapp-mixed',
  title: 'WhatsApp text, four dialects in four files',
  prepare: async (folder, messages) => {
    const each = Math.round(messages / dialects.length)
    for (const [i, dialect] of dialects.entries())
      await generateWhatsapp(join(folder, `WhatsApp Chat with ${dialect.name}.txt`), each, dialect, 2 + i)
    return [casethread(folder), peer(folder)]
  },
}
