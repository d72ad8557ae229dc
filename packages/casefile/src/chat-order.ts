import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** The columns of {@link placeColumns}. */
export type Place = readonly [id: number, sentAt: number | null, ord: number]
/** A row that begins with them. */
export type PlacedRow = readonly [...Place, ...rest: unknown[]]

/** Of the table `message m`. */
export const placeColumns = 'm.id, m.sent_at, m.ord'

/**
 * The order of the messages of a chat: time, `ord`, key of the source, number in it, row. The index of chats gives the first two, and hardly
 * ever do two messages tie there: to sort by all five in SQL reads and sorts every message for the sake of those.
 */
export class ChatOrder {
  readonly #place: StatementSync

  constructor(db: DatabaseSync) {
    this.#place = db.prepare('SELECT s.key, m.number FROM message m JOIN source s ON s.id = m.source_id WHERE m.id = ?')
  }

  /** Rows of one chat, which come by time and `ord`, in the full order. */
  *settled<R extends PlacedRow>(rows: Iterable<R>): Iterable<R> {
    let tied: R[] = []
    for (const row of rows) {
      const [first] = tied
      if (first === undefined || (first[1] === row[1] && first[2] === row[2])) tied.push(row)
      else {
        if (tied.length === 1) yield first
        else yield* this.#sorted(tied)
        tied = [row]
      }
    }
    yield* this.#sorted(tied)
  }

  /** The same of rows that are all at hand: hardly ever does one of them move. */
  settledAll<R extends PlacedRow>(rows: readonly R[]): readonly R[] {
    const isTied = (row: R, i: number) => row[1] === rows[i - 1]?.[1] && row[2] === rows[i - 1]?.[2]
    return rows.some(isTied) ? [...this.settled(rows)] : rows
  }

  #sorted<R extends PlacedRow>(tied: readonly R[]): R[] {
    if (tied.length < 2) return [...tied]
    const placed = tied.map((row) => {
      const { key, number } = this.#place.get(row[0]) as { key: string; number: number }
      return { row, key, number }
    })
    placed.sort((a, b) => compare(a.key, b.key) || a.number - b.number || a.row[0] - b.row[0])
    return placed.map(({ row }) => row)
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
