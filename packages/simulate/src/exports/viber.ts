import { join } from 'node:path'
import type { Entry } from '../chat/entry.ts'
import { accountOf, type ChatHead, type ChatWriter, fileName, type Place } from './chat-writer.ts'
import { FileSink } from './file-sink.ts'
import { type Reading, two, WallClock } from './wall-clock.ts'

interface Row {
  date: string
  time: string
  name: string
  phone: string
  text: string
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

/** The two layouts that the phone app wrote (docs: viber-csv/README.md). */
const layouts = {
  iphone: {
    encoding: 'utf16le',
    file: (title: string) => `${title} - messages.CSV`,
    row: ({ date, time, name, phone, text }: Row) =>
      `=${quoted(date)}\t${time}\t=${quoted(name)}\t=${quoted(phone)}\t${quoted(text)}\r\n`,
  },
  android: {
    encoding: 'utf8',
    file: (title: string) => `${title}.csv`,
    row: ({ date, time, name, phone, text }: Row) => `${date},${time},${name},${phone},${text}\r\n`,
  },
} as const

const dateOf = (r: Reading) => `${two(r.day)}/${two(r.month)}/${r.year}`
const timeOf = (r: Reading) => `${two(r.hour)}:${two(r.minute)}:${two(r.second)}`

/** One CSV file a chat; media are a word, and nothing tells of calls or notices. */
export class ViberWriter implements ChatWriter {
  readonly #head: ChatHead
  readonly #layout: (typeof layouts)[keyof typeof layouts]
  readonly #clock: WallClock
  readonly #sink: FileSink
  readonly #path: string
  #line = 1

  constructor(head: ChatHead) {
    const { device, folder, account } = head
    this.#head = head
    this.#layout = layouts[device.platform]
    this.#clock = new WallClock(device.zone)
    this.#path = `Viber messages/${this.#layout.file(fileName(account.label))}`
    this.#sink = new FileSink(join(folder, this.#path), this.#layout.encoding)
    this.#sink.write('\ufeff')
  }

  write(entry: Entry): Place {
    const { device } = this.#head
    const account = accountOf(this.#head, entry.author)
    const reading = this.#clock.read(entry.at)
    const text = entry.text ?? 'Photo message'
    this.#sink.write(
      this.#layout.row({
        date: dateOf(reading),
        time: timeOf(reading),
        name: account?.label ?? 'Me',
        phone: account?.number ?? device.owner.number,
        text,
      }),
    )
    const place = { path: this.#path, locator: `line ${this.#line}` }
    this.#line += 1 + (text.match(/\n/g)?.length ?? 0)
    return place
  }

  close(): void {
    this.#sink.close()
  }
}
