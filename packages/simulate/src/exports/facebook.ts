import { join } from 'node:path'
import type { Entry } from '../chat/entry.ts'
import type { ChatHead, ChatWriter, Place } from './chat-writer.ts'
import { putFile } from './file-sink.ts'
import { greyPixel } from './media.ts'

const recordsInFile = 10_000
const base = 'your_activity_across_facebook/messages'
/** Threads that were never answered lie in a folder of their own. */
const sectionOf = ({ account }: ChatHead) => (account.isRequest ? 'message_requests' : 'inbox')

/** Each byte of a text's UTF-8 as one escaped character, as the site writes it. */
function escaped(json: string): string {
  const bytes = Buffer.from(json, 'utf8')
  if (bytes.length === json.length) return json
  let text = ''
  for (const byte of bytes) text += escapes[byte]
  return text
}

const escapes = Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 ? String.fromCharCode(byte) : `\\u00${byte.toString(16)}`,
)

/** Folder of a thread: its section, the name without spaces or what is not a Latin letter, and the thread's number. */
function threadFolder(head: ChatHead): string {
  const { account, group } = head
  const name = (group?.title ?? account.label).toLowerCase().replace(/[^a-z0-9]/g, '')
  return `${sectionOf(head)}/${name || 'facebookuser'}_${account.handle}`
}

/**
 * A thread in files of 10,000, each newest first and the first the newest. The chat comes oldest first, so the highest number is
 * written first; only the records of one file are held.
 */
export class FacebookWriter implements ChatWriter {
  readonly #head: ChatHead
  readonly #thread: string
  /** Records that the files with higher numbers take; the last of them is not full. */
  #file: number
  #room: number
  #held: string[] = []
  #photos = 0

  constructor(head: ChatHead) {
    this.#head = head
    this.#thread = threadFolder(head)
    this.#file = Math.max(1, Math.ceil(head.length / recordsInFile))
    this.#room = head.length - (this.#file - 1) * recordsInFile
  }

  write(entry: Entry): Place {
    const place = { path: this.#path(), locator: `/messages/${this.#room - 1 - this.#held.length}` }
    this.#held.push(escaped(JSON.stringify(this.#record(entry))))
    if (this.#held.length === this.#room) this.#flush()
    return place
  }

  close(): void {
    if (this.#held.length > 0) throw new RangeError(`${this.#thread} has fewer records than were announced`)
  }

  #path(): string {
    return `${base}/${this.#thread}/message_${this.#file}.json`
  }

  #flush(): void {
    const { account, device } = this.#head
    const participants = [{ name: account.label }, { name: device.owner.facebook }]
    const head = escaped(JSON.stringify({ participants }))
    const tail = escaped(
      JSON.stringify({
        title: account.label,
        is_still_participant: true,
        thread_path: this.#thread,
        magic_words: [],
      }),
    )
    const records = this.#held.reverse().join(',\n')
    putFile(join(this.#head.folder, this.#path()), `${head.slice(0, -1)},"messages":[\n${records}\n],${tail.slice(1)}`)
    this.#held = []
    this.#file--
    this.#room = recordsInFile
  }

  #record({ at, author, text, thing }: Entry): Record<string, unknown> {
    const { account, device } = this.#head
    const sender = author === 'owner' ? device.owner.facebook : account.label
    const record = { sender_name: sender, timestamp_ms: at }
    const flags = { is_geoblocked_for_viewer: false, is_unsent_image_by_messenger_kid_parent: false }
    if (text !== null) return { ...record, content: text, ...flags }
    if (thing === 'missed-call')
      return { ...record, content: `${sender} missed your call.`, call_duration: 0, missed: true, ...flags }
    const [list, folder, ending] = thing === 'voice' ? ['audio_files', 'audio', 'mp4'] : ['photos', 'photos', 'jpg']
    const uri = `${base}/${this.#thread}/${folder}/${at}.${ending}`
    // The first picture came with the export; the others are in a volume that is not there.
    if (list === 'photos' && this.#photos++ === 0) putFile(join(this.#head.folder, uri), greyPixel)
    return { ...record, [list as string]: [{ uri, creation_timestamp: Math.floor(at / 1000) }], ...flags }
  }
}
