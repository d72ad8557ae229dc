import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'

/** A decision of a named human. JSON values only; keys are sorted before hashing. */
export type Decision = Readonly<Record<string, unknown>>

export interface DecisionEntry {
  /** From 1, without gaps. */
  seq: number
  /** Hash of the entry before; 64 zeros for the first. */
  previousHash: string
  /** SHA-256 over `previousHash`, a newline and the canonical body. */
  hash: string
  body: Decision
}

const start = '0'.repeat(64)

/** The append-only, hash-chained log of decisions (methodology R-03). Changing or removing any entry breaks the chain. */
export class DecisionLog {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  append(decision: Decision): DecisionEntry {
    const last = this.#db.prepare('SELECT seq, hash FROM decision ORDER BY seq DESC LIMIT 1').get()
    const previousHash = String(last?.hash ?? start)
    const body = canonicalJson(decision)
    const entry = {
      seq: Number(last?.seq ?? 0) + 1,
      previousHash,
      hash: hash('sha256', `${previousHash}\n${body}`),
    }
    this.#db.prepare('INSERT INTO decision VALUES (?, ?, ?, ?)').run(entry.seq, previousHash, entry.hash, body)
    return { ...entry, body: decision }
  }
}

const entry = (row: Record<string, unknown>): DecisionEntry => ({
  seq: Number(row.seq),
  previousHash: String(row.previous_hash),
  hash: String(row.hash),
  body: JSON.parse(String(row.body)) as Decision,
})

const entries = 'SELECT seq, previous_hash, hash, body FROM decision'

/** Every entry in order, as stored; whether the chain holds is another question. */
export const readDecisions = (db: DatabaseSync): DecisionEntry[] =>
  db.prepare(`${entries} ORDER BY seq`).all().map(entry)

export function readDecision(db: DatabaseSync, seq: number): DecisionEntry | null {
  const row = db.prepare(`${entries} WHERE seq = ?`).get(seq)
  return row ? entry(row) : null
}

/** Those whose stored text holds any of these words: all that name an account, and perhaps others. */
export const readDecisionsNaming = (db: DatabaseSync, words: readonly string[]): DecisionEntry[] =>
  db
    .prepare(
      `${entries} WHERE EXISTS (SELECT 1 FROM json_each(?) AS word WHERE instr(body, word.value) > 0) ORDER BY seq`,
    )
    .all(JSON.stringify(words))
    .map(entry)

/** The hash of the last entry, without walking the chain; 64 zeros for an empty log. */
export const readDecisionHead = (db: DatabaseSync): string =>
  String(db.prepare('SELECT hash FROM decision ORDER BY seq DESC LIMIT 1').get()?.hash ?? start)

/** Walks the chain. Returns the hash at its head and the first sequence number that does not fit; null when all do. */
export function verifyDecisions(db: DatabaseSync): { entries: number; head: string; brokenAt: number | null } {
  let head = start
  let entries = 0
  for (const row of db.prepare('SELECT seq, previous_hash, hash, body FROM decision ORDER BY seq').iterate()) {
    entries++
    const fits =
      row.seq === entries && row.previous_hash === head && row.hash === hash('sha256', `${head}\n${row.body}`)
    if (!fits) return { entries, head, brokenAt: entries }
    head = String(row.hash)
  }
  return { entries, head, brokenAt: null }
}

/** JSON with the keys of every object sorted, so that equal values have equal bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : v,
  )
}
