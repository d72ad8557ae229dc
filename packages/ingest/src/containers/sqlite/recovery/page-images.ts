import type { DatabaseLayers } from '../layers.ts'
import { type DatabaseFiles, type Page, Pages } from '../pages.ts'
import { parseTreePage } from '../tree-page.ts'
import type { WalFrame } from '../wal.ts'
import type { PageMap } from './page-map.ts'
import type { RecoveryArea } from './recovered-row.ts'

/** The page of this number in the same state of the database; null where it is not kept. */
export type Beside = (page: number) => Page | null

/** A page as it was, or would have been, in a state that is not the final one. */
export interface PageImage {
  page: Page
  area: RecoveryArea
  frame: number | null
  commit: number | null
  /** The tree that the page belonged to; null where that is not known. */
  owner: string | null
  /** For records that go on there. Holds only until the next image is asked for. */
  beside: Beside
}

/**
 * The page images that later ones replaced, state by state: what the main file has beneath the log, and what each commit wrote
 * until another wrote the page again. `before` is the map of the pages without the log; it is brought forward commit by commit.
 */
export function* supersededImages(layers: DatabaseLayers, before: PageMap): Generator<PageImage> {
  const { wal, files, header } = layers
  if (!wal) return
  const main = new Pages(files, header.pageSize, new Map())
  const last = new Map<number, WalFrame>()
  const beside = (number: number): Page | null => {
    const frame = last.get(number)
    return frame ? framePage(files, frame, header.pageSize) : main.page(number)
  }
  for (const group of commitGroups(wal.frames)) {
    for (const { page: number } of group) {
      const frame = last.get(number)
      const page = beside(number)
      const owner = before.ownerOf(number)
      const common = {
        area: 'wal-earlier-version',
        frame: frame?.number ?? null,
        commit: frame?.commit ?? null,
      } as const
      if (page) yield { ...common, page, owner, beside }
    }
    for (const frame of group) {
      last.set(frame.page, frame)
      const page = framePage(files, frame, header.pageSize)
      const tree = page && parseTreePage(page, header.usableSize)
      if (tree && !tree.leaf) before.adopt(tree)
    }
  }
}

/** The frames of each commit, of each page the one that counts: the last. */
function* commitGroups(frames: readonly WalFrame[]): Generator<WalFrame[]> {
  let group = new Map<number, WalFrame>()
  for (const frame of frames) {
    if (frame.state !== 'committed') break
    group.set(frame.page, frame)
    if (frame.commitPages === 0) continue
    yield [...group.values()]
    group = new Map()
  }
}

/**
 * The page images that no state ever had, or none that can be told: frames behind the last commit or from before the log was
 * restarted, pages that one transaction wrote twice, and those of a journal that is no longer in force. Beneath a journal that
 * is in force, the pages of the transaction that it undoes.
 */
export function* strayImages(layers: DatabaseLayers, final: PageMap): Generator<PageImage> {
  const { files, header, wal, journal } = layers
  const alone = { beside: () => null, commit: null }
  for (const frame of wal ? strayFrames(wal.frames) : []) {
    const page = framePage(files, frame, header.pageSize)
    if (page) yield { ...alone, page, area: 'wal-old-frame', frame: frame.number, owner: final.ownerOf(frame.page) }
  }
  const main = new Pages(files, header.pageSize, new Map())
  for (const { page: number, offset } of journal?.pages ?? []) {
    const page = journal?.hot
      ? main.page(number)
      : filePage(files, { file: 'journal', number, offset }, header.pageSize)
    if (page) yield { ...alone, page, area: 'journal', frame: null, owner: final.ownerOf(number) }
  }
}

function strayFrames(frames: readonly WalFrame[]): WalFrame[] {
  const counting = new Set<WalFrame>()
  for (const group of commitGroups(frames)) for (const frame of group) counting.add(frame)
  return frames.filter((frame) => !counting.has(frame))
}

const framePage = (files: DatabaseFiles, { page: number, offset }: WalFrame, pageSize: number): Page | null =>
  filePage(files, { file: 'wal', number, offset }, pageSize)

function filePage(
  files: DatabaseFiles,
  { file, number, offset }: Pick<Page, 'file' | 'number' | 'offset'>,
  pageSize: number,
): Page | null {
  const bytes = files[file]?.read(offset, pageSize)
  if (bytes?.length !== pageSize) return null
  return { number, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), file, offset }
}
