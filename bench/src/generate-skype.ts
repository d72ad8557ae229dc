import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { portions } from './portions.ts'
import { pick, seeded } from './random.ts'
import { sentences } from './sentences.ts'
import { type SkypeSender, skypeFields } from './skype-fields.ts'

const owner = '8:live:aburami'
const blockCharacters = 512 * 1024
/** The last one holds 60 of 100 messages, as the chat with one's partner does; the others fall off. */
const chats = 40
const largestShare = 0.6

/**
 * Writes a `messages.json` of `messages` records, newest first, as one long line, as the service did. One conversation holds
 * most of them and one has none. Some 300 bytes a message.
 */
export async function generateSkype(file: string, messages: number, seed: number): Promise<void> {
  const out = createWriteStream(file)
  let block = ''
  for (const part of exportParts(messages, seeded(seed))) {
    block += part
    if (block.length < blockCharacters) continue
    if (!out.write(block)) await once(out, 'drain')
    block = ''
  }
  out.end(block)
  await once(out, 'close')
}

function* exportParts(messages: number, random: () => number): Generator<string, void, void> {
  yield `{"userId":${JSON.stringify(owner)},"exportDate":"2023-06-01T07:13","conversations":[`
  const largest = Math.round(messages * largestShare)
  const sizes = [0, ...portions(messages - largest, chats - 1), largest]
  for (const [i, size] of sizes.entries()) {
    if (i > 0) yield ','
    yield* conversationParts(i, size, random)
  }
  yield ']}'
}

function* conversationParts(index: number, size: number, random: () => number): Generator<string, void, void> {
  const chat = chatOf(index)
  const head = {
    id: chat.id,
    displayName: chat.title,
    version: 1685603593000,
    properties: {
      conversationblocked: false,
      lastimreceivedtime: null,
      consumptionhorizon: '0;0;0',
      conversationstatus: null,
    },
    threadProperties: chat.isGroup
      ? {
          membercount: chat.senders.length,
          members: JSON.stringify(chat.senders.map(({ id }) => id)),
          topic: chat.title,
        }
      : null,
  }
  yield `${JSON.stringify(head).slice(0, -1)},"MessageList":${size === 0 ? 'null' : '['}`
  let at = Date.UTC(2023, 5, 1)
  for (let i = 0; i < size; i++) {
    at -= 1 + Math.floor(random() * 120_000)
    yield `${i > 0 ? ',' : ''}${message(random, at, chat)}`
  }
  yield size === 0 ? '}' : ']}'
}

interface Chat {
  id: string
  title: string
  isGroup: boolean
  senders: readonly SkypeSender[]
}

function chatOf(index: number): Chat {
  const person = (n: number): SkypeSender => ({
    id: `8:live:.cid.${n.toString(16).padStart(16, '0')}`,
    name: `سامر ${n}`,
  })
  const me = { id: owner, name: null }
  const isGroup = index % 4 === 1
  const others = Array.from({ length: isGroup ? 8 : 1 }, (_, i) => person(index * 10 + i))
  const id = isGroup ? `19:${index.toString(16).padStart(32, '0')}@thread.skype` : (others[0] as SkypeSender).id
  return { id, title: isGroup ? `Gruppe ${index}` : `سامر ${index * 10}`, isGroup, senders: [me, ...others] }
}

function message(random: () => number, at: number, chat: Chat): string {
  const sender = pick(random, chat.senders)
  const words = pick(random, sentences)
  const {
    messagetype,
    content,
    properties = null,
    amsreferences = null,
  } = skypeFields(random, at, { ...chat, sender, words })
  const isNotice = messagetype.startsWith('ThreadActivity/')
  return JSON.stringify({
    id: String(at),
    displayName: isNotice ? null : sender.name,
    originalarrivaltime: new Date(at).toISOString(),
    messagetype,
    version: at,
    content,
    conversationid: chat.id,
    from: isNotice ? chat.id : sender.id,
    properties,
    amsreferences,
  })
}
