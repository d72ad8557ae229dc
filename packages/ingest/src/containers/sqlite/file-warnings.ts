import type { Warning } from '@casethread/model'
import type { DatabaseLayers } from './layers.ts'
import type { WalReading } from './wal.ts'

/** What is to be said of the files of a database as a whole: cut short, or holding more than is read as its state. */
export function fileWarnings(name: string, layers: DatabaseLayers, walTrouble: WalReading['trouble']): Warning[] {
  return [...mainWarnings(name, layers), ...walWarnings(name, layers, walTrouble), ...journalWarnings(name, layers)]
}

const warning = (code: Warning['code'], message: string): Warning => ({ code, message, locator: null, records: 0 })

function mainWarnings(name: string, { header, wal, journal, pages }: DatabaseLayers): Warning[] {
  const stated = wal?.commits ? wal.pageCount : journal?.hot ? journal.pageCount : header.pageCount
  if (stated === null || pages.last >= stated) return []
  return [
    warning(
      'truncated',
      `${name} has ${pages.last} whole pages of the ${stated} that it should have: the end is missing. What is left was read; make another copy from the original`,
    ),
  ]
}

function walWarnings(name: string, { wal }: DatabaseLayers, trouble: WalReading['trouble']): Warning[] {
  if (trouble === 'foreign')
    return [
      warning(
        'damaged-file',
        `${name}-wal is no write-ahead log of this database and was not applied: rows written last may be missing, or shown as they were before. Check that the two files belong together`,
      ),
    ]
  const ignored = wal?.frames.filter(({ state }) => state !== 'committed').length ?? 0
  const surplus = wal?.surplusBytes ?? 0
  if (ignored === 0 && surplus === 0) return []
  const rest = surplus > 0 ? ` and ${surplus} bytes of a frame that was cut off` : ''
  return [
    warning(
      'log-frames-ignored',
      `${name}-wal holds ${ignored} page images that no commit makes valid${rest}: left from earlier use, or of a transaction that was never finished. They are not read as live rows`,
    ),
  ]
}

function journalWarnings(name: string, { journal }: DatabaseLayers): Warning[] {
  if (!journal?.hot) return []
  return [
    warning(
      'transaction-undone',
      `${name}-journal belongs to a transaction that was not finished. As the app itself would, the database is read as it was before: ${journal.pages.length} pages come from the journal`,
    ),
  ]
}
