import { join } from 'node:path'
import type { Author, Entry } from '../chat/entry.ts'
import type { Cue } from '../speech/say.ts'
import type { GroupEvent, Thing } from '../story/scene.ts'
import { accountOf, type ChatHead, type ChatWriter, fileName, type Place } from './chat-writer.ts'
import { FileSink, putFile } from './file-sink.ts'
import { greyPixel, silence } from './media.ts'
import { type Reading, two, WallClock } from './wall-clock.ts'
import { type Dialect, dialects } from './whatsapp-dialect.ts'

/** The folders that WhatsApp's exports unpack to. `place` is the folder below the exhibit. */
function layout({ account, group, device }: ChatHead): { folder: string; file: string } {
  const title = fileName(group?.title ?? account.label)
  if (device.platform === 'iphone') return { folder: `WhatsApp Chat - ${title}`, file: '_chat.txt' }
  const chat = device.dialect === 'nl' ? `WhatsApp-chat met ${title}` : `WhatsApp Chat with ${title}`
  return { folder: chat, file: `${chat}.txt` }
}

/** The phone's language was changed between two exports, so that some chats are printed in another. */
const arabicShare = 8

/** A number that is in no address book, as the app prints it: in groups that do not break, kept from turning around. */
function shown(label: string): string {
  if (!/^\+\d+$/.test(label)) return label
  const [country = ''] = /^\+(?:9[^0]\d|\d\d)/.exec(label) ?? []
  const groups = [country, ...(label.slice(country.length).match(/.{1,3}/g) ?? [])]
  return `\u202a${groups.join('\u00a0')}\u202c`
}

const isGroupEvent = (thing: Thing | null): thing is GroupEvent =>
  thing === 'group-created' || thing === 'member-added' || thing === 'member-left'

/** Records before whose bracket the iPhone sets its mark of direction as well. */
const isFile = ({ thing }: Entry) => thing === 'photo' || thing === 'voice' || thing === 'document'

export class WhatsappWriter implements ChatWriter {
  readonly #head: ChatHead
  readonly #dialect: Dialect
  readonly #clock: WallClock
  readonly #sink: FileSink
  readonly #folder: string
  readonly #path: string
  readonly #end: string
  #line = 1
  #records = 0
  #files = 0

  constructor(head: ChatHead, number: number) {
    const { device, folder } = head
    const away = device.elsewhere !== null && number % 3 === 0 ? device.elsewhere : null
    const { folder: chat, file } = layout(head)
    const below = away === null ? 'WhatsApp' : away.folder
    this.#head = head
    this.#dialect = dialects[device.dialect === 'en-be' && number % arabicShare === 3 ? 'ar-be' : device.dialect]
    this.#clock = new WallClock(away?.zone ?? device.zone)
    this.#folder = join(folder, below, chat)
    this.#path = `${below}/${chat}/${file}`
    this.#sink = new FileSink(join(this.#folder, file))
    this.#end = this.#dialect.iphone ? '\r\n' : '\n'
  }

  write(entry: Entry): Place {
    const place = { path: this.#path, locator: `line ${this.#line}` }
    const reading = this.#clock.read(entry.at)
    const body = this.#body(entry, reading)
    const label = this.#label(entry)
    const mark = this.#dialect.iphone && isFile(entry) ? body.charAt(0) : ''
    this.#sink.write(`${mark}${this.#dialect.header(reading)}${label}${body}${this.#end}`)
    this.#records++
    this.#line += 1 + (body.match(/\n/g)?.length ?? 0)
    return place
  }

  /** A changed number; as the text of the message stands in the case: without the name that the iPhone prints as author. */
  noticeCues(thing: Thing): readonly Cue[] {
    if (thing !== 'number-notice') return []
    const { numberChanged, iphone } = this.#dialect
    const text = this.#numberNotice().slice(iphone ? `${shown(this.#head.account.label)}: `.length : 0)
    const value = numberChanged.includes('{new}') ? (this.#head.nextNumber ?? '') : ''
    const start = /^[\u200e\u200f]/.test(text) ? 1 : 0
    return [{ kind: 'number.changed', value, quote: text.slice(start), start }]
  }

  close(): void {
    this.#sink.close()
  }

  /** The iPhone prints its notices behind the contact's name, Android without any. */
  #label({ author, thing }: Entry): string {
    const { account, group, device } = this.#head
    if (thing === 'encryption-notice') return this.#dialect.iphone ? `${group?.title ?? shown(account.label)}: ` : ''
    if (author === null || isGroupEvent(thing)) return ''
    const name = author === 'owner' ? device.owner.name : accountOf(this.#head, author)?.label
    return `${shown(name ?? '')}: `
  }

  #body(entry: Entry, reading: Reading): string {
    const { thing, author, text, edited } = entry
    const { words, deletedByOwner, encryption } = this.#dialect
    if (text !== null) return edited ? `${text}${this.#dialect.edited}` : text
    if (thing === 'encryption-notice') return encryption
    if (thing === 'number-notice') return this.#numberNotice()
    if (isGroupEvent(thing)) return this.#groupEvent(thing, author)
    if (thing === 'deleted' && author === 'owner') return deletedByOwner
    return this.#file(entry, reading) ?? words[thing ?? 'deleted']
  }

  #groupEvent(event: GroupEvent, author: Author): string {
    const name = shown(accountOf(this.#head, author)?.label ?? '')
    return this.#dialect.groupEvents[event].replace('{name}', name).replace('{group}', this.#head.account.label)
  }

  #numberNotice(): string {
    const { label, number } = this.#head.account
    return this.#dialect.numberChanged
      .replaceAll('{name}', shown(label))
      .replace('{old}', number)
      .replace('{new}', this.#head.nextNumber ?? number)
  }

  /** Names the file of a medium; the first of each chat is there, the second named but gone, the others left out. */
  #file({ thing }: Entry, reading: Reading): string | null {
    if ((thing !== 'photo' && thing !== 'voice') || this.#files >= 2) return null
    const name = this.#fileName(thing, reading)
    if (this.#files++ === 0) putFile(join(this.#folder, name), thing === 'photo' ? greyPixel : silence)
    return this.#dialect.attached.replace('{file}', name)
  }

  #fileName(thing: 'photo' | 'voice', r: Reading): string {
    const number = String(this.#records).padStart(8, '0')
    const day = [r.year, two(r.month), two(r.day)]
    const clock = [two(r.hour), two(r.minute), two(r.second)]
    if (!this.#dialect.iphone) {
      const count = String(this.#records % 10_000).padStart(4, '0')
      return thing === 'photo' ? `IMG-${day.join('')}-WA${count}.jpg` : `PTT-${day.join('')}-WA${count}.opus`
    }
    return thing === 'photo'
      ? `${number}-PHOTO-${[...day, ...clock].join('-')}.jpg`
      : `${number}-AUDIO-${[...day, ...clock].join('-')}.opus`
  }
}
