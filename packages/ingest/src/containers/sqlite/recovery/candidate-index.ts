import { type Candidate, isComplete } from './candidate.ts'
import type { CellLayout } from './cell-layout.ts'
import { recordPrints, typesPrint } from './record-print.ts'

/** Candidates whose records have the same length and the same types. */
interface Bucket {
  /** Bytes of content kept on the page, ascending: a cut record keeps fewer than a whole one. */
  lengths: number[]
  byPrint: Map<number, Candidate[]>
}

/** The candidates for a table, equal ones joined; finds those that equal a record without comparing each with each. */
export class CandidateIndex {
  readonly #buckets = new Map<number, Bucket>()
  readonly #payloads = new Set<number>()
  readonly #byRowid = new Map<number | bigint, Candidate[]>()
  readonly #all = new Set<Candidate>()

  get size(): number {
    return this.#all.size
  }

  /** `bytes` are those of the candidate's page. Of equal candidates the one that keeps most stands for all. */
  add(candidate: Candidate, bytes: Buffer): void {
    const { cell } = candidate
    const kept = cell.localEnd - cell.contentStart
    const bucket = this.#bucket(cell)
    if (!bucket.lengths.includes(kept)) bucket.lengths = [...bucket.lengths, kept].sort((a, b) => a - b)
    const [print] = recordPrints(cell.serials, bytes, cell.contentStart, [kept]) as [number]
    const equals = bucket.byPrint.get(print) ?? []
    const equal = equals.find(({ rowid }) => rowid === candidate.rowid || rowid === null || candidate.rowid === null)
    if (equal) {
      this.#join(equal, candidate)
      return
    }
    append(bucket.byPrint, print, candidate)
    this.#all.add(candidate)
    if (candidate.rowid !== null) append(this.#byRowid, candidate.rowid, candidate)
  }

  /** Takes over from the better of two equal candidates what the other lacks. */
  #join(standing: Candidate, other: Candidate): void {
    standing.alsoAt.push(rank(other) > rank(standing) ? standing.origin : other.origin)
    if (rank(other) > rank(standing)) {
      const { cell, place, origin, chain, isChainWhole, alsoFits } = other
      Object.assign(standing, { cell, place, origin, chain, isChainWhole, alsoFits })
    }
    if (standing.rowid === null && other.rowid !== null) {
      standing.rowid = other.rowid
      append(this.#byRowid, other.rowid, standing)
    }
  }

  /** Joins to whole records the cut ones that begin the same. */
  joinCut(pageOf: (candidate: Candidate) => Buffer): void {
    for (const candidate of [...this.#all]) {
      if (!isComplete(candidate) || (this.#buckets.get(bucketKey(candidate.cell))?.lengths.length ?? 0) < 2) continue
      for (const cut of this.equal(candidate.cell, pageOf(candidate)))
        if (cut !== candidate && !isComplete(cut) && agree(cut.rowid, candidate.rowid)) {
          for (const origin of [cut.origin, ...cut.alsoAt]) candidate.alsoAt.push(origin)
          this.delete(cut)
        }
    }
  }

  /** The candidates that equal the record as far as they go, whatever their row numbers. `bytes` are those of its page. */
  *equal(record: Equatable, bytes: Buffer): Generator<Candidate> {
    const { payload, serials, contentStart, localEnd } = record
    const bucket = this.#payloads.has(payload) ? this.#buckets.get(bucketKey(record)) : undefined
    if (!bucket) return
    const lengths = bucket.lengths.filter((length) => length <= localEnd - contentStart)
    for (const print of recordPrints(serials, bytes, contentStart, lengths))
      for (const candidate of bucket.byPrint.get(print) ?? []) if (this.#all.has(candidate)) yield candidate
  }

  ofRow(rowid: number | bigint): readonly Candidate[] {
    return this.#byRowid.get(rowid) ?? []
  }

  delete(candidate: Candidate): void {
    this.#all.delete(candidate)
  }

  /** In the order they were found. */
  candidates(): Iterable<Candidate> {
    return this.#all
  }

  #bucket(cell: CellLayout): Bucket {
    const key = bucketKey(cell)
    const bucket = this.#buckets.get(key) ?? { lengths: [], byPrint: new Map() }
    this.#buckets.set(key, bucket)
    this.#payloads.add(cell.payload)
    return bucket
  }
}

type Equatable = Pick<CellLayout, 'payload' | 'serials' | 'contentStart' | 'localEnd'>

const bucketKey = ({ payload, serials }: Equatable): number => typesPrint(serials) * 2 ** 20 + (payload % 2 ** 20)

const agree = (a: number | bigint | null, b: number | bigint | null): boolean => a === b || a === null || b === null

/** A whole record before a part of one, one with its row number before one without. */
const rank = (candidate: Candidate): number => (isComplete(candidate) ? 2 : 0) + (candidate.cell.rowidAt >= 0 ? 1 : 0)

function append<K>(map: Map<K, Candidate[]>, key: K, candidate: Candidate): void {
  const list = map.get(key)
  if (list) list.push(candidate)
  else map.set(key, [candidate])
}

/** The further places of a candidate, each mentioned once. */
export function otherPlaces({ origin, alsoAt }: Candidate): Candidate['alsoAt'] {
  const seen = new Set([`${origin.file}:${origin.offset}`])
  return alsoAt.filter(({ file, offset }) => {
    const key = `${file}:${offset}`
    return !seen.has(key) && seen.add(key)
  })
}
