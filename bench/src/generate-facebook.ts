import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pick, seeded } from './random.ts'
import { sentences } from './sentences.ts'

const perFile = 10_000
const misread = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

/** Writes an export of `messages` records, 10,000 a file and newest first, its text misread byte by byte as the site does. */
export function generateFacebook(folder: string, messages: number, seed: number, name = 'samer_1000000017'): void {
  const random = seeded(seed)
  const thread = join(folder, 'your_activity_across_facebook', 'messages', 'inbox', name)
  mkdirSync(thread, { recursive: true })
  let at = Date.UTC(2023, 5, 1)
  for (let file = 1; (file - 1) * perFile < messages; file++) {
    const list = Array.from({ length: Math.min(perFile, messages - (file - 1) * perFile) }, () => {
      at -= Math.floor(random() * 120_000)
      return message(random, at)
    })
    const participants = [{ name: 'Samer' }, { name: 'Abu Rami' }]
    const body = {
      participants,
      messages: list,
      title: 'Samer',
      is_still_participant: true,
      thread_path: `inbox/${name}`,
      magic_words: [],
    }
    writeFileSync(join(thread, `message_${file}.json`), escaped(JSON.stringify(body, null, 1)))
  }
}

function message(random: () => number, at: number): Record<string, unknown> {
  const base = { sender_name: random() < 0.5 ? 'Samer' : 'Abu Rami', timestamp_ms: at }
  const flags = { is_geoblocked_for_viewer: false, is_unsent_image_by_messenger_kid_parent: false }
  const chance = random()
  if (chance < 0.03)
    return {
      ...base,
      photos: [{ uri: 'messages/inbox/samer_1000000017/photos/1.jpg', creation_timestamp: Math.floor(at / 1000) }],
      ...flags,
    }
  if (chance < 0.06)
    return {
      ...base,
      content: misread(pick(random, sentences)),
      reactions: [{ reaction: misread('❤'), actor: 'Samer' }],
      ...flags,
    }
  return { ...base, content: misread(pick(random, sentences)), ...flags }
}

const escaped = (json: string) =>
  json.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
