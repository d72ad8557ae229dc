import type { Chat, Message, Unparsed, Warning } from '@casethread/model'
import type { Source, Stated } from '../../format.ts'
import { defaultLimits, type Limits } from '../../limits.ts'
import { whatsappTxt } from './whatsapp-txt.ts'

/** What the tests look at of one file that was read. */
export interface ReadFile {
  chat: Chat
  messages: Message[]
  unparsed: Unparsed[]
  warnings: Warning[]
  read: number
}

export interface ReadOptions {
  path?: string
  member?: string | null
  /** Sizes of the chunks in which the bytes arrive, again and again. */
  chunks?: readonly number[]
  stated?: Partial<Stated>
  limits?: Partial<Limits>
}

/** A source of bytes given in the test. */
export function sourceOf(content: string | Uint8Array, options: ReadOptions = {}): Source {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const sizes = options.chunks ?? [65_536]
  return {
    path: options.path ?? 'export.txt',
    member: options.member ?? null,
    key: '0123456789ab',
    sizeBytes: bytes.length,
    siblings: [],
    openRandom: () => Promise.reject(new Error('a text export is read from its start')),
    beside: () => null,
    async *chunks() {
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const size = sizes[turn % sizes.length] ?? bytes.length
        const chunk = Uint8Array.from(bytes.subarray(at, at + size))
        yield chunk
        // As with files, whose one buffer is read into again.
        chunk.fill(0xee)
        at += size
      }
    },
  }
}

const statedOf = (options: ReadOptions): Stated => ({
  zone: 'Europe/Brussels',
  dateOrder: null,
  region: null,
  ...options.stated,
})

/** Surveys, settles and parses files as those of one device. */
export async function readFiles(sources: readonly Source[], options: ReadOptions = {}): Promise<ReadFile[]> {
  const stated = statedOf(options)
  const limits = { ...defaultLimits, ...options.limits }
  const surveys = await Promise.all(
    sources.map(async (source) => ({ source, survey: await whatsappTxt.survey(source, limits) })),
  )
  // As on the way to a worker thread.
  const decisions = structuredClone(
    whatsappTxt.settle(
      structuredClone(
        surveys.map(({ source, survey }) => ({
          source: { path: source.path, member: source.member, key: source.key },
          survey,
        })),
      ),
      stated,
    ),
  )
  const zone = { name: stated.zone, known: stated.zone === null ? ('assumed' as const) : ('stated' as const) }
  const files: ReadFile[] = []
  for (const [index, source] of sources.entries()) {
    const decision = decisions[index]
    if (decision === undefined) throw new Error('fewer decisions than files')
    files.push(await collect(whatsappTxt.parse(source, { stated, zone, limits, decision })))
  }
  return files
}

async function collect(batches: ReturnType<typeof whatsappTxt.parse>): Promise<ReadFile> {
  const messages: Message[] = []
  const unparsed: Unparsed[] = []
  const warnings: Warning[] = []
  let chat: Chat | undefined
  for (;;) {
    const { value, done } = await batches.next()
    if (done) return { chat: chat as Chat, messages, unparsed, warnings, read: value.read }
    messages.push(...value.messages)
    unparsed.push(...value.unparsed)
    warnings.push(...value.warnings)
    chat = value.chats.at(-1) ?? chat
  }
}

export async function readText(content: string | Uint8Array, options: ReadOptions = {}): Promise<ReadFile> {
  const [file] = await readFiles([sourceOf(content, options)], options)
  return file as ReadFile
}

/** The clock reading in Brussels of an instant: `2024-03-31T14:05:00`. */
export const inBrussels = (at: number | null): string | null =>
  at === null
    ? null
    : new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'medium' })
        .format(at)
        .replace(' ', 'T')

export const codes = (file: Pick<ReadFile, 'warnings'>): string[] => file.warnings.map(({ code }) => code)
