import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { generateFacebook } from './generate-facebook.ts'
import { generateSkype } from './generate-skype.ts'
import { generateViber, viberDialects } from './generate-viber.ts'
import { dialects, generateWhatsapp } from './generate-whatsapp.ts'
import { portions } from './portions.ts'

/** Share of the files and of the messages. Skype has one file only, which holds all its conversations. */
const shares = {
  whatsapp: { files: 0.5, messages: 0.4 },
  facebook: { files: 0.35, messages: 0.25 },
  viber: { files: 0.15, messages: 0.15 },
}
const threadFile = 10_000

/** The folders of four apps, with chats as uneven as people's are. */
export async function generateMixed(
  folder: string,
  { files, messages }: { files: number; messages: number },
  seed: number,
): Promise<void> {
  const sizes = (share: { files: number; messages: number }, fewer = 0) =>
    portions(Math.round(messages * share.messages), Math.round(files * share.files) - fewer).entries()
  const into = (name: string) => {
    mkdirSync(join(folder, name), { recursive: true })
    return join(folder, name)
  }
  const whatsapp = into('WhatsApp')
  for (const [i, size] of sizes(shares.whatsapp)) {
    const dialect = dialects[i % dialects.length] as (typeof dialects)[number]
    await generateWhatsapp(join(whatsapp, `WhatsApp Chat with Samer ${i}.txt`), size, dialect, seed + i)
  }
  for (const [i, size] of sizes(shares.facebook))
    generateFacebook(into('facebook'), Math.min(size, threadFile), seed + i, `samer_${i}`)
  const viber = into('Viber messages')
  const { quoted, unquoted } = viberDialects
  for (const [i, size] of sizes(shares.viber, 1))
    await generateViber(join(viber, `Samer ${i}.csv`), size, i % 2 === 0 ? unquoted : quoted, seed + i)
  const rest = 1 - Object.values(shares).reduce((sum, share) => sum + share.messages, 0)
  await generateSkype(join(into('Skype'), 'messages.json'), Math.round(messages * rest), seed)
}
