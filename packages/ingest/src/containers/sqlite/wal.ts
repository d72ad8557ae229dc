import type { RandomBytes } from '../../random-bytes.ts'

/**
 * `committed`: part of the state that a reader sees. `uncommitted`: sound, but no commit follows. `stale`: left over from
 * before the last reset (other salts), or behind a frame whose checksum fails.
 */
type FrameState = 'committed' | 'uncommitted' | 'stale'

/** One page image in a write-ahead log (fileformat2.html section 4.1). */
export interface WalFrame {
  /** From 1, as the frames lie in the file. */
  number: number
  page: number
  state: FrameState
  /** The transaction, from 1, that the frame belongs to; null unless committed. */
  commit: number | null
  /** Pages of the database after the commit, in the last frame of one; 0 otherwise. */
  commitPages: number
  salts: readonly [number, number]
  /** Offset of the page image in the file, behind the frame's header of 24 bytes. */
  offset: number
}

export interface Wal {
  /** Every whole frame of the file in its order. */
  frames: readonly WalFrame[]
  /** Transactions that were committed. */
  commits: number
  /** Pages of the database after the last commit. */
  pageCount: number
  /** Bytes behind the last whole frame. */
  surplusBytes: number
}

/** `empty`: no bytes, as after an orderly close. `foreign`: no header of a log, or one for another page size. */
export type WalReading = { wal: Wal; trouble: null } | { wal: null; trouble: 'empty' | 'foreign' }

const headerBytes = 32
const frameHeaderBytes = 24
const magicLittle = 0x377f0682
const magicBig = 0x377f0683
const formatVersion = 3007000

/** Reads the log and tells which frames count, by salts and running checksum (section 4.2) up to the last commit. */
export function readWal(file: RandomBytes, pageSize: number): WalReading {
  if (file.sizeBytes === 0) return { wal: null, trouble: 'empty' }
  const header = Buffer.from(file.read(0, headerBytes))
  const checksum = header.length === headerBytes ? headerChecksum(header) : null
  if (checksum === null || header.readUInt32BE(8) !== pageSize) return { wal: null, trouble: 'foreign' }
  const salts = [header.readUInt32BE(16), header.readUInt32BE(20)] as const
  const frames: WalFrame[] = []
  const stride = frameHeaderBytes + pageSize
  const count = Math.floor((file.sizeBytes - headerBytes) / stride)
  let sound = true
  for (let i = 0; i < count; i++) {
    const start = headerBytes + i * stride
    const bytes: Buffer = Buffer.from(file.read(start, sound ? stride : frameHeaderBytes))
    sound &&= hasSalts(bytes, salts) && checksum.accepts(bytes)
    frames.push(toFrame(bytes, i + 1, start + frameHeaderBytes, sound))
  }
  return { wal: settle(frames, file.sizeBytes - headerBytes - count * stride), trouble: null }
}

function headerChecksum(header: Buffer): RunningChecksum | null {
  const magic = header.readUInt32BE(0)
  if ((magic !== magicLittle && magic !== magicBig) || header.readUInt32BE(4) !== formatVersion) return null
  const checksum = new RunningChecksum(magic === magicLittle)
  checksum.add(header, 0, 24)
  return checksum.equals(header, 24) ? checksum : null
}

const hasSalts = (frame: Buffer, [first, second]: readonly [number, number]): boolean =>
  frame.readUInt32BE(8) === first && frame.readUInt32BE(12) === second && frame.readUInt32BE(0) > 0

const toFrame = (bytes: Buffer, number: number, offset: number, sound: boolean): WalFrame => ({
  number,
  page: bytes.readUInt32BE(0),
  state: sound ? 'uncommitted' : 'stale',
  commit: null,
  commitPages: bytes.readUInt32BE(4),
  salts: [bytes.readUInt32BE(8), bytes.readUInt32BE(12)],
  offset,
})

/** A commit frame commits itself and the sound frames before it. */
function settle(frames: WalFrame[], surplusBytes: number): Wal {
  let commits = 0
  let pageCount = 0
  let open: WalFrame[] = []
  for (const frame of frames) {
    if (frame.state === 'stale') break
    open.push(frame)
    if (frame.commitPages === 0) continue
    commits++
    pageCount = frame.commitPages
    for (const done of open) Object.assign(done, { state: 'committed', commit: commits })
    open = []
  }
  return { frames, commits, pageCount, surplusBytes }
}

/** The checksum of section 4.2: two sums over pairs of 32-bit words, carried from frame to frame. */
class RunningChecksum {
  readonly #little: boolean
  #first = 0
  #second = 0

  constructor(little: boolean) {
    this.#little = little
  }

  add(bytes: Buffer, from: number, to: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    const little = this.#little
    let first = this.#first
    let second = this.#second
    for (let at = from; at < to; at += 8) {
      first = (first + view.getUint32(at, little) + second) | 0
      second = (second + view.getUint32(at + 4, little) + first) | 0
    }
    this.#first = first
    this.#second = second
  }

  equals(bytes: Buffer, at: number): boolean {
    return bytes.readUInt32BE(at) === this.#first >>> 0 && bytes.readUInt32BE(at + 4) === this.#second >>> 0
  }

  /** Adds a frame, the first 8 bytes of its header and its page image, and compares with what the header states. */
  accepts(frame: Buffer): boolean {
    this.add(frame, 0, 8)
    this.add(frame, frameHeaderBytes, frame.length)
    return this.equals(frame, 16)
  }
}
