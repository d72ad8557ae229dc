import type { Limits } from '../limits.ts'
import { SourceError } from '../source-error.ts'
import { parsePaxRecords } from './pax-records.ts'
import type { TarBytes } from './tar-bytes.ts'
import { blockBytes, decodeName, isZeroBlock, parseHeader, type TarHeader } from './tar-header.ts'
import { mediumError } from './zip-directory.ts'
import type { Refusal } from './zip-refusals.ts'

/** What a header says of one member that is no folder. */
export interface TarEntry {
  name: string
  type: string
  /** Where its bytes begin in the unpacked tar. */
  start: number
  sizeBytes: number
  /** Stored without its runs of zero bytes, in one of GNU's three ways (tar manual, "Storing Sparse Files"). */
  sparse: boolean
}

export interface TarListing {
  entries: TarEntry[]
  warnings: Refusal[]
}

export interface TarPlace {
  shownAs: string
  limits: Limits
  /** Of the packed file, against which the unpacked size is held; null for a plain tar. */
  packedBytes: number | null
}

/** Names and sizes that headers without a member of their own give to the next one. */
interface Pending {
  pax: ReadonlyMap<string, string>
  longName: string | null
}

/** The longest name or set of records that is read: paths of 64 KiB are beyond every file system. */
const recordsBytes = 1024 * 1024
const zeros = Buffer.alloc(64 * 1024)
const remedy = 'Copy it again from the source and compare its size.'

/**
 * Walks the headers from the first to the last.
 *
 *     header ─ its bytes ─ padding ─ header ─ … ─ two blocks of zeros
 *
 * Damage ends the walk with a warning, since the next header cannot be found; the members before it are kept. Throws
 * `archive-limit` where a limit is passed, `unreadable` where the medium fails.
 */
export async function listTar(bytes: TarBytes, place: TarPlace): Promise<TarListing> {
  const walk = new TarWalk(bytes, place)
  try {
    while (await walk.step());
  } catch (error) {
    if (error instanceof SourceError) throw error
    const failed = mediumError(error, place.shownAs)
    if (failed && walk.entries.length === 0) throw failed
    if (failed) walk.warnings.push(failed)
    else walk.warn('damaged-archive', `cannot be unpacked behind byte ${bytes.position} (${(error as Error).message})`)
  }
  return walk
}

class TarWalk implements TarListing {
  readonly entries: TarEntry[] = []
  readonly warnings: Refusal[] = []
  readonly #bytes: TarBytes
  readonly #place: TarPlace
  #global: ReadonlyMap<string, string> = new Map()
  #pending: Pending = { pax: new Map(), longName: null }

  constructor(bytes: TarBytes, place: TarPlace) {
    this.#bytes = bytes
    this.#place = place
  }

  warn(code: Refusal['code'], what: string): void {
    const message = `${this.#place.shownAs}: ${what}; the members before are read. ${remedy}`
    this.warnings.push({ code, message })
  }

  /** Reads one header and passes over its bytes. False at the end, wherever that is. */
  async step(): Promise<boolean> {
    const at = this.#bytes.position
    const block = await this.#bytes.read(blockBytes)
    if (block.length < blockBytes) return this.#endsEarly(block.length)
    if (isZeroBlock(block)) return this.#end()
    const header = parseHeader(block)
    if (!header) return this.#damage(`the header at byte ${at} is damaged`)
    if (header.type === 'S' && header.extended) await this.#skipSparseMap()
    switch (header.type) {
      case 'x':
      case 'g':
      case 'L':
      case 'K':
        return this.#readNames(header, at)
      default:
        return this.#pass(header, at)
    }
  }

  /** A tar should end with blocks of zeros. One that is cut between two members lacks nothing else. */
  #endsEarly(rest: number): false {
    if (rest > 0) return this.#damage('the archive ends in the middle of a header')
    this.warn('truncated', 'the archive ends without its end mark, so that members may be missing')
    return false
  }

  #damage(what: string): false {
    this.warn('damaged-archive', what)
    return false
  }

  /** Behind the end mark writers fill up their last record with zeros; anything else would be lost without a word. */
  async #end(): Promise<false> {
    for (;;) {
      const at = this.#bytes.position
      const rest = await this.#bytes.read(zeros.length)
      this.#checkSize(this.#bytes.position)
      if (rest.length === 0) return false
      if (!rest.equals(zeros.subarray(0, rest.length)))
        return this.#damage(`there are more bytes behind its end mark at byte ${at}`)
    }
  }

  async #skipSparseMap(): Promise<void> {
    let block: Buffer
    do block = await this.#bytes.read(blockBytes)
    while (block[504] === 1)
  }

  async #readNames(header: TarHeader, at: number): Promise<boolean> {
    if (header.sizeBytes > recordsBytes)
      return this.#damage(`the header at byte ${at} states names of impossible length`)
    const bytes = await this.#bytes.read(header.sizeBytes)
    if (bytes.length < header.sizeBytes) return this.#damage('the archive ends in the middle of a name')
    await this.#bytes.skip(padding(header.sizeBytes))
    if (header.type === 'K') return true
    if (header.type === 'L') {
      const end = bytes.indexOf(0)
      this.#pending.longName = decodeName(end === -1 ? bytes : bytes.subarray(0, end))
      return true
    }
    const records = parsePaxRecords(bytes)
    if (!records) return this.#damage(`the extended header at byte ${at} is damaged`)
    if (header.type === 'g') this.#global = new Map([...this.#global, ...records])
    else this.#pending.pax = records
    return true
  }

  async #pass(header: TarHeader, at: number): Promise<boolean> {
    const pax = new Map([...this.#global, ...this.#pending.pax])
    const name = pax.get('GNU.sparse.name') ?? pax.get('path') ?? this.#pending.longName ?? header.name
    this.#pending = { pax: new Map(), longName: null }
    const stored = pax.has('size') ? decimal(pax.get('size')) : header.sizeBytes
    if (stored === null) return this.#damage(`the header at byte ${at} states an impossible size`)
    const sizeBytes = bodiless.has(header.type) ? 0 : stored
    this.#push({ header, name, sizeBytes, sparse: header.type === 'S' || isSparse(pax) })
    const start = this.#bytes.position
    this.#checkSize(start + sizeBytes)
    const passed = await this.#bytes.skip(sizeBytes)
    if (passed < sizeBytes)
      return this.#damage(`the archive is cut off in its last member, which has ${passed} of ${sizeBytes} bytes`)
    await this.#bytes.skip(padding(sizeBytes))
    return true
  }

  #push({ header, name, sizeBytes, sparse }: Omit<TarEntry, 'start' | 'type'> & { header: TarHeader }): void {
    // Before POSIX a folder was a file whose name ends with a slash. `V` is the archive's own label, no member.
    if (header.type === '5' || header.type === 'V' || (header.type === '0' && name.endsWith('/'))) return
    this.entries.push({ name: plainPath(name), type: header.type, start: this.#bytes.position, sizeBytes, sparse })
    const { shownAs, limits } = this.#place
    if (this.entries.length <= limits.archiveMembers) return
    throw new SourceError(
      'archive-limit',
      `${shownAs}: lists more than ${limits.archiveMembers} members; nothing was unpacked. ` +
        'Look at the archive by hand; if it is genuine, raise the limit archiveMembers.',
    )
  }

  /** Holds what is unpacked so far against the limits. Of a plain tar a header may lie about its size; that unpacks nothing. */
  #checkSize(unpacked: number): void {
    const { shownAs, limits, packedBytes } = this.#place
    if (packedBytes === null) return
    const beyond = (limit: 'archiveBytes' | 'archiveRatio', what: string) =>
      new SourceError(
        'archive-limit',
        `${shownAs}: unpacks to ${unpacked} bytes or more, ${what}; it was not opened. ` +
          `Look at the archive by hand; if it is genuine, raise the limit ${limit}.`,
      )
    if (unpacked > limits.archiveBytes) throw beyond('archiveBytes', `the limit is ${limits.archiveBytes}`)
    if (unpacked > limits.ratioFromBytes && unpacked > packedBytes * limits.archiveRatio)
      throw beyond('archiveRatio', `from ${packedBytes}, as an archive bomb does`)
  }
}

/** Links, devices, pipes and folders: their size field counts no bytes that follow (GNU tar writes links that way). */
const bodiless = new Set(['1', '2', '3', '4', '5', '6'])

const padding = (sizeBytes: number): number => (blockBytes - (sizeBytes % blockBytes)) % blockBytes

const isSparse = (pax: ReadonlyMap<string, string>): boolean =>
  pax.has('GNU.sparse.major') || pax.has('GNU.sparse.size')

function decimal(digits: string | undefined): number | null {
  const value = /^\d{1,16}$/.test(digits ?? '') ? Number(digits) : Number.NaN
  return Number.isSafeInteger(value) ? value : null
}

/** Archives made of `.` put `./` before every path; formats and links between members know paths without it. */
const plainPath = (name: string): string => name.replace(/^(?:\.\/+)+/, '')
