import type { CaseWriter, CopyLine, Reading } from '@casethread/casefile'
import { type Matched, matchLines, toleranceMs } from './match-lines.ts'

type Store = CaseWriter['copies']

/**
 * Brings the copies of one chat together: the message met first stays, further copies add their place to it, and what one
 * copy holds and another that covers the time does not is noted. Copies are sources that show the same chat (one id, or
 * one title and mostly the same messages). Only completely read sources take part. The result depends on the exports and on
 * which were in the case before, not on the order of reading.
 */
export function mergeCopies(writer: CaseWriter): void {
  const store = writer.copies
  const likely = store.likelyCopies().filter(mayOverlap)
  if (likely.length > 0) writer.buildIndexes()
  for (const group of likely) joinLikely(store, group)
  const shared = store.sharedChats().filter(mayOverlap)
  if (shared.length > 0) writer.buildIndexes()
  for (const readings of shared) store.together(() => mergeReadings(store, readings))
}

const mayOverlap = (readings: readonly Reading[]): boolean =>
  readings.some((a, i) => readings.slice(i + 1).some((b) => commonPeriod(a, b) !== null))

interface Period {
  from: number
  to: number
}

const everything: Period = { from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER }

/** The period that both cover, widened by the tolerance; everything where one has no dates. */
function commonPeriod(a: Pick<Reading, 'firstAt' | 'lastAt'>, b: Pick<Reading, 'firstAt' | 'lastAt'>): Period | null {
  if (a.firstAt === null || a.lastAt === null || b.firstAt === null || b.lastAt === null) return everything
  const [from, to] = [Math.max(a.firstAt, b.firstAt), Math.min(a.lastAt, b.lastAt)]
  return from > to ? null : { from: from - toleranceMs, to: to + toleranceMs }
}

/** What was in the case before stays first, since its ids were given out; then the most exact copy, then the one that ends first. */
function inOrder(readings: readonly Reading[]): Reading[] {
  return readings.toSorted(
    (a, b) =>
      Number(b.earlier) - Number(a.earlier) ||
      Number(b.exactTime) - Number(a.exactTime) ||
      (a.lastAt ?? 0) - (b.lastAt ?? 0) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  )
}

/** Joins those chats of a group that prove to be one by their messages. */
function joinLikely(store: Store, group: readonly Reading[]): void {
  const chats: Reading[][] = []
  for (const reading of inOrder(group).map((each) => ({ ...each }))) {
    const home = chats.find((readings) => readings.some((other) => areCopies(store, other, reading)))
    if (home) {
      join(store, home, reading)
      home.push(reading)
    } else chats.push([reading])
  }
}

function join(store: Store, home: readonly Reading[], reading: Reading): void {
  const into = home[0]?.chat ?? reading.chat
  if (into === reading.chat) return
  store.together(() => store.joinChats(into, reading.chat))
  reading.chat = into
}

function areCopies(store: Store, a: Reading, b: Reading): boolean {
  if (a.chat === b.chat) return true
  const period = commonPeriod(a, b)
  if (!period) return false
  const kept = store.lines(a.chat, a.source, period.from, period.to)
  const copy = store.lines(b.chat, b.source, period.from, period.to)
  const smaller = Math.min(kept.length, copy.length)
  const { pairs } = matchLines(kept, copy)
  // A title can belong to two people. Half of what both cover, and never a single chance hit among several.
  return pairs.length > 0 && pairs.length >= smaller / 2 && pairs.length >= Math.min(2, smaller)
}

/** Merges the sources of one chat, one after the other, into those before. */
function mergeReadings(store: Store, readings: readonly Reading[]): void {
  const ordered = inOrder(readings)
  const chat = ordered[0]?.chat ?? 0
  store.clearAbsences(chat)
  const replaced = new Map<number, number>()
  const copies = new Set<Reading>()
  for (const [i, copy] of ordered.entries())
    for (const kept of ordered.slice(0, i)) {
      const matched = mergePair(store, chat, kept, copy)
      if (!matched) continue
      copies.add(kept).add(copy)
      for (const [message, notice] of replacements(matched)) replaced.set(message, notice)
    }
  noteAbsences(store, chat, [...copies], replaced)
}

/** Null when the two have no message in common. */
function mergePair(store: Store, chat: number, kept: Reading, copy: Reading): Matched | null {
  const period = commonPeriod(kept, copy)
  if (!period) return null
  const held = store.heldCopies(chat)
  const lines = store.lines(chat, kept.source, period.from, period.to)
  const free = lines.filter(({ id }) => !held.has(`${id} ${copy.source}`))
  const matched = matchLines(free, store.lines(chat, copy.source, period.from, period.to))
  for (const { keep, copy: drop } of matched.pairs) store.fold(keep, drop)
  return matched.pairs.length > 0 || free.length < lines.length ? matched : null
}

/** For a message of the one copy the notice "this message was deleted" of the other: same author, the nearest in time. */
function replacements({ absent, added }: Matched): [number, number][] {
  const notices = added.filter(({ isDeletion }) => isDeletion)
  const near = notices.flatMap((notice) =>
    absent
      .filter((line) => !line.isNotice && line.sender === notice.sender)
      .map((line) => ({ line, notice, apart: Math.abs((line.sentAt ?? 0) - (notice.sentAt ?? 0)) }))
      .filter(({ line, notice: { sentAt }, apart }) => line.sentAt !== null && sentAt !== null && apart <= toleranceMs),
  )
  const taken = new Set<CopyLine>()
  const found: [number, number][] = []
  for (const { line, notice } of near.toSorted((a, b) => a.apart - b.apart || a.line.id - b.line.id)) {
    if (taken.has(line) || taken.has(notice)) continue
    taken.add(line).add(notice)
    found.push([line.id, notice.id])
  }
  return found
}

/** Only copies of one format can be compared line by line: another one leaves other things out. */
function noteAbsences(
  store: Store,
  chat: number,
  copies: readonly Reading[],
  replaced: ReadonlyMap<number, number>,
): void {
  const held = store.heldCopies(chat)
  for (const copy of copies)
    for (const other of copies) {
      if (other === copy || other.format !== copy.format || copy.firstAt === null || copy.lastAt === null) continue
      for (const { id, isNotice } of store.lines(chat, other.source, copy.firstAt + 1, copy.lastAt - 1))
        if (!isNotice && !held.has(`${id} ${copy.source}`)) store.noteAbsence(id, copy.source, replaced.get(id) ?? null)
    }
}
