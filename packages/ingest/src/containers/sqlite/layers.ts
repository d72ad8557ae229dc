import type { Warning } from '@casethread/model'
import type { Source } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import type { RandomBytes } from '../../random-bytes.ts'
import { SourceError } from '../../source-error.ts'
import type { ReadContext } from './cell-reader.ts'
import { type DatabaseHeader, headerBytes, isDatabase, parseHeader } from './database-header.ts'
import { encryptedDatabase } from './encrypted-database.ts'
import { fileWarnings } from './file-warnings.ts'
import { type Journal, readJournal } from './journal.ts'
import { type DatabaseFiles, Pages, type Placed } from './pages.ts'
import { readSchema, type Schema } from './schema.ts'
import { TextReader } from './text.ts'
import { readWal, type Wal } from './wal.ts'

/** Enough bytes to tell random ones from others. */
const sampleBytes = 64 * 1024

/** A database from its files up to its schema. */
export interface DatabaseLayers {
  files: DatabaseFiles
  /** Of the committed state. */
  header: DatabaseHeader
  /** Null for none, or one that is not of this database. */
  wal: Wal | null
  journal: Journal | null
  /** The committed state. */
  pages: Pages
  context: ReadContext
  schema: Schema
}

interface OpenLayers {
  layers: DatabaseLayers
  /** Trouble with the files as a whole. */
  warnings: Warning[]
  close(): void
}

/** Opens the database and the log and journal beside it, and reads the schema. Throws `SourceError`. */
export async function openLayers(source: Source, limits: Limits): Promise<OpenLayers> {
  const opened: RandomBytes[] = []
  const close = (): void => {
    for (const file of opened.splice(0)) file.close()
  }
  try {
    const { files, warnings } = await openFiles(source, opened)
    const assembled = assemble(source, files, limits)
    return { layers: assembled.layers, warnings: [...warnings, ...assembled.warnings], close }
  } catch (error) {
    close()
    throw error
  }
}

/** The database itself must open; a log or journal that does not is told, and the database read without it. */
async function openFiles(
  source: Source,
  opened: RandomBytes[],
): Promise<{ files: DatabaseFiles; warnings: Warning[] }> {
  const warnings: Warning[] = []
  const open = async (from: Source): Promise<RandomBytes> => {
    const bytes = await from.openRandom()
    opened.push(bytes)
    return bytes
  }
  const attempt = async (suffix: string): Promise<RandomBytes | null> => {
    try {
      const companion = source.beside(nameOf(source) + suffix)
      return companion && (await open(companion))
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      const message = `${error.message}. The database was read without it: rows written last may be missing, or shown as they were before`
      warnings.push({ code: error.code, message, locator: null, records: 0 })
      return null
    }
  }
  const files = { main: await open(source), wal: await attempt('-wal'), journal: await attempt('-journal') }
  return { files, warnings }
}

const nameOf = ({ path, member }: Source): string => (member ?? path).split('/').at(-1) as string

function assemble(source: Source, files: DatabaseFiles, limits: Limits): Omit<OpenLayers, 'close'> {
  const stored = readHeader(source, files.main)
  const { pageSize } = stored
  const reading = files.wal && readWal(files.wal, pageSize)
  const wal = reading?.wal ?? null
  const journal = files.journal && readJournal(files.journal, pageSize, (name) => liesBeside(source, name))
  const placed = committedPlaces(wal, journal)
  const pages = new Pages(files, pageSize, placed)
  const committed = parseHeader(pages.page(1)?.bytes ?? Buffer.alloc(0))
  // The pages are cut by the stored size; a log that claims another one is damaged.
  const header = committed?.pageSize === pageSize ? committed : stored
  const { usableSize } = header
  const context = { pages, usableSize, text: new TextReader(header.encoding), recordBytes: limits.recordBytes }
  const layers = { files, header, wal, journal, pages, context, schema: readSchema(context) }
  return { layers, warnings: fileWarnings(nameOf(source), layers, reading?.trouble ?? null) }
}

function readHeader(source: Source, main: RandomBytes): DatabaseHeader {
  const bytes = main.read(0, headerBytes)
  const header = isDatabase(bytes) ? parseHeader(bytes) : null
  if (header) return header
  const name = source.member ?? source.path
  const encrypted = encryptedDatabase({ ...source, bytes: main.read(0, sampleBytes) })
  if (encrypted !== null) throw new SourceError('encrypted-database', `${name} ${encrypted}`)
  const what = isDatabase(bytes) ? 'has a header that makes no sense' : 'is no SQLite database'
  throw new SourceError('damaged-file', `${name} ${what}. Make another copy from the original, or look at it by hand`)
}

/** The last path component, whatever the system that wrote it. */
const liesBeside = (source: Source, path: string): boolean =>
  source.beside(path.split(/[/\\]/).at(-1) as string) !== null

/**
 * Where pages lie that are not read from the main file. SQLite rolls a hot journal back first and reads the log on top
 * (pager.c, sqlite3PagerSharedLock).
 */
function committedPlaces(wal: Wal | null, journal: Journal | null): Map<number, Placed> {
  const placed = new Map<number, Placed>()
  for (const { page, offset } of journal?.hot ? journal.pages : []) placed.set(page, { file: 'journal', offset })
  for (const { page, offset, state } of wal?.frames ?? [])
    if (state === 'committed') placed.set(page, { file: 'wal', offset })
  return placed
}
