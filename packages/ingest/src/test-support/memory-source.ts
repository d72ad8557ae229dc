import type { Account, Batch, Chat, Message, Unparsed, Warning, Zone } from '@casethread/model'
import type { DatabaseSummary, Format, Head, Source, Stated } from '../format.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import type { RandomBytes } from '../random-bytes.ts'

export interface MemorySourceOptions {
  path?: string
  member?: string | null
  siblings?: readonly string[]
  /** How the bytes are cut into chunks, in turn; in one piece when absent. */
  sizes?: readonly number[]
  /** The bytes of the files beside it, by name. */
  beside?: Readonly<Record<string, Uint8Array>>
  /** Of a database, what recognition is told of its tables. */
  database?: DatabaseSummary | null
}

/** A source of bytes in memory. As with files, a chunk is overwritten when the next one is asked for. */
export function memorySource(bytes: Uint8Array | string, options: MemorySourceOptions = {}): Source {
  const { path = 'export', member = null, siblings = [], sizes = [Number.MAX_SAFE_INTEGER] } = options
  const whole = Buffer.from(bytes)
  async function* chunks() {
    for (let at = 0, turn = 0; at < whole.length; turn++) {
      const size = sizes[turn % sizes.length] ?? whole.length
      const chunk = Uint8Array.from(whole.subarray(at, at + size))
      yield chunk
      chunk.fill(0xee)
      at += size
    }
  }
  return {
    path,
    member,
    key: '0123456789ab',
    sizeBytes: whole.length,
    siblings,
    chunks,
    openRandom: async () => memoryBytes(whole),
    beside: (name) => {
      const other = options.beside?.[name]
      return other ? memorySource(other, { ...options, path: path.slice(0, path.lastIndexOf('/') + 1) + name }) : null
    },
  }
}

/** As with files, what is read belongs to the reader. */
const memoryBytes = (whole: Buffer): RandomBytes => ({
  sizeBytes: whole.length,
  read: (position, length) => Uint8Array.from(whole.subarray(position, position + length)),
  close: () => undefined,
})

export const memoryHead = (bytes: Uint8Array | string, options: MemorySourceOptions = {}): Head => ({
  ...memorySource(bytes, options),
  bytes: Buffer.from(bytes).subarray(0, 64 * 1024),
  database: options.database ?? null,
})

export interface Everything {
  chats: Chat[]
  messages: Message[]
  unparsed: Unparsed[]
  warnings: Warning[]
  owners: Account[]
  accounts: Account[]
  read: number
}

export interface ReadOptions {
  stated?: Partial<Stated>
  limits?: Partial<Limits>
}

/** All that a format yields for some sources of one device, each with what was decided over all of them. */
export async function readAll<Survey, Decision>(
  format: Format<Survey, Decision>,
  sources: readonly Source[],
  options: ReadOptions = {},
): Promise<Everything[]> {
  const stated: Stated = { zone: null, dateOrder: null, region: null, ...options.stated }
  const limits = { ...defaultLimits, ...options.limits }
  const zone: Zone = stated.zone === null ? { name: null, known: 'assumed' } : { name: stated.zone, known: 'stated' }
  const surveyed = []
  for (const source of sources) {
    const survey = format.survey ? await format.survey(source, limits) : (undefined as Survey)
    surveyed.push({ source, survey: structuredClone(survey) })
  }
  const decisions = format.settle?.(surveyed, stated) ?? []
  const read = sources.map((source, i) => {
    const decision = structuredClone(decisions[i]) as Decision
    return gather(format.parse(source, { stated, zone, decision, limits }))
  })
  return Promise.all(read)
}

/** As {@link readAll} for a single source. */
export async function readOne<Survey, Decision>(
  format: Format<Survey, Decision>,
  source: Source,
  options: ReadOptions = {},
): Promise<Everything> {
  const [everything] = await readAll(format, [source], options)
  return everything as Everything
}

async function gather(batches: AsyncGenerator<Batch, { read: number }, void>): Promise<Everything> {
  const all: Everything = { chats: [], messages: [], unparsed: [], warnings: [], owners: [], accounts: [], read: 0 }
  const announced = new Set<string>()
  for (;;) {
    const { value, done } = await batches.next()
    if (done) return { ...all, read: value.read }
    for (const { key } of value.chats) announced.add(key)
    for (const { chat } of value.messages) if (!announced.has(chat)) throw new Error(`${chat} was not announced`)
    all.chats.push(...value.chats)
    all.messages.push(...value.messages)
    all.unparsed.push(...value.unparsed)
    all.warnings.push(...value.warnings)
    all.owners.push(...(value.owners ?? []))
    all.accounts.push(...(value.accounts ?? []))
  }
}

/** The chats as they stand at the end: of those announced more than once, the last. */
export const lastChats = ({ chats }: Everything): Chat[] => [...new Map(chats.map((chat) => [chat.key, chat])).values()]
