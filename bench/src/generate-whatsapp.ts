import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { pick, seeded } from './random.ts'
import { sentences } from './sentences.ts'

const two = (n: number) => String(n).padStart(2, '0')

export interface Dialect {
  name: string
  header(at: Date): string
  media: readonly string[]
  notices: readonly string[]
  lineEnd: string
}

const iphoneMedia = [
  '\u200eimage omitted',
  '\u200eaudio omitted',
  '\u200e<attached: 00000035-PHOTO-2022-03-27-21-41-55.jpg>',
]
const androidMedia = ['<Media omitted>', 'IMG-20220323-WA0002.jpg (file attached)', 'This message was deleted']
const notices = [
  'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.',
  'Your security code with Samer changed. Tap to learn more.',
]

export const android: Dialect = {
  name: 'android-24h',
  header: (d) =>
    `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}, ${two(d.getUTCHours())}:${two(d.getUTCMinutes())} - `,
  media: androidMedia,
  notices,
  lineEnd: '\n',
}

/** Four of the dialects of real exports; what varies is what slows a reader down. */
export const dialects: readonly Dialect[] = [
  android,
  {
    name: 'android-12h',
    header: (d) =>
      `${d.getUTCMonth() + 1}/${d.getUTCDate()}/${String(d.getUTCFullYear()).slice(2)}, ${d.getUTCHours() % 12 || 12}:${two(d.getUTCMinutes())}\u202f${d.getUTCHours() < 12 ? 'AM' : 'PM'} - `,
    media: androidMedia,
    notices,
    lineEnd: '\n',
  },
  {
    name: 'iphone',
    header: (d) =>
      `[${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}, ${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}] `,
    media: iphoneMedia,
    notices: notices.map((n) => `Samer: \u200e${n}`),
    lineEnd: '\r\n',
  },
  {
    name: 'iphone-de',
    header: (d) =>
      `[${two(d.getUTCDate())}.${two(d.getUTCMonth() + 1)}.${String(d.getUTCFullYear()).slice(2)}, ${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}] `,
    media: ['\u200eBild weggelassen', '\u200eDiese Nachricht wurde gelöscht.'],
    notices: [
      'Samer: \u200eNachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen.',
    ],
    lineEnd: '\r\n',
  },
]

/** Writes one export of `messages` records; returns nothing, the file is the result. */
export async function generateWhatsapp(file: string, messages: number, dialect: Dialect, seed: number): Promise<void> {
  const random = seeded(seed)
  const out = createWriteStream(file)
  let at = Date.UTC(2019, 0, 3, 7, 30)
  for (let i = 0; i < messages; i++) {
    at += Math.floor(random() * 120_000)
    const line = record(dialect, random, new Date(at)) + dialect.lineEnd
    if (!out.write(line)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}

function record(dialect: Dialect, random: () => number, at: Date): string {
  const header = dialect.header(at)
  const chance = random()
  if (chance < 0.01) return header + pick(random, dialect.notices)
  const who = random() < 0.5 ? 'Samer' : 'Abu Rami'
  if (chance < 0.08) return `${header}${who}: ${pick(random, dialect.media)}`
  return `${header}${who}: ${pick(random, sentences)}`
}
