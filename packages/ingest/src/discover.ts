import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CasethreadError, type WarningCode } from '@casethread/model'
import { companionSuffixes } from './containers/sqlite/companion-suffixes.ts'
import type { FileLocation } from './file-source.ts'

/** A file found under one of the arguments. */
export interface FoundFile extends FileLocation {
  /** When its content was last changed, as the file system says, milliseconds. Never printed; it shows changes while reading. */
  modifiedMs: number
  /** The examiner named this very file, so an archive is opened whatever lies beside it. */
  named: boolean
}

export interface Trouble {
  path: string
  code: WarningCode
  message: string
}

/**
 * Lists the files under the arguments, by path. Links and devices are not followed, since they can lead out of the
 * evidence; what cannot be listed is trouble, not absence. Throws `no-input` for an argument that does not exist.
 */
export function discover(paths: readonly string[]): { files: FoundFile[]; troubles: Trouble[] } {
  const walked: FoundFile[] = []
  const given: FoundFile[] = []
  const troubles: Trouble[] = []
  for (const argument of paths) {
    const location = resolveArgument(argument)
    const stat = statSync(location)
    if (stat.isDirectory()) walk(location, '', walked, troubles)
    else given.push(found(basename(argument), location, stat, true), ...companions(argument, location))
  }
  const all = new Map(given.map((file) => [file.location, file]))
  const alone = given.map((file) => ({ ...file, inputBeside: namesBeside(file, [...all.keys()]) }))
  return { files: distinct([...walked, ...alone]), troubles }
}

const found = (path: string, location: string, { size, mtimeMs }: Stats, named: boolean): FoundFile => ({
  path,
  location,
  sizeBytes: size,
  modifiedMs: mtimeMs,
  named,
})

/** A database without its log is an older state of itself: the log belongs to the argument, though only the database is named. */
function companions(argument: string, location: string): FoundFile[] {
  return companionSuffixes.flatMap((suffix) => {
    const stat = lstatSync(location + suffix, { throwIfNoEntry: false })
    return stat?.isFile() ? [found(basename(argument) + suffix, location + suffix, stat, false)] : []
  })
}

const namesBeside = ({ location }: FoundFile, given: readonly string[]): string[] =>
  given.filter((other) => dirname(other) === dirname(location)).map((other) => basename(other))

function resolveArgument(argument: string): string {
  try {
    return realpathSync(argument)
  } catch (error) {
    throw new CasethreadError('no-input', `${argument}: no such file or folder. Check the path`, { cause: error })
  }
}

function walk(folder: string, path: string, files: FoundFile[], troubles: Trouble[]): void {
  for (const name of listFolder(folder, path, troubles)) {
    const location = join(folder, name)
    const inside = path === '' ? name : `${path}/${name}`
    const stat = lstatSync(location, { throwIfNoEntry: false })
    if (stat?.isDirectory()) walk(location, inside, files, troubles)
    else if (stat?.isFile()) files.push(found(inside, location, stat, false))
    else troubles.push(notFollowed(inside, stat === undefined))
  }
}

function listFolder(folder: string, path: string, troubles: Trouble[]): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    const message = `The folder ${path || '.'} could not be listed (${reason(error)}). Give read access, or copy it with its contents, and ingest again`
    troubles.push({ path: path || '.', code: 'unreadable', message })
    return []
  }
}

function notFollowed(path: string, vanished: boolean): Trouble {
  if (vanished)
    return {
      path,
      code: 'unreadable',
      message: `${path} vanished while the folder was listed. Work on a copy that nothing changes`,
    }
  return {
    path,
    code: 'not-followed',
    message: `${path} is a link or device and was not followed. Give the file it leads to as an argument if it belongs to the evidence`,
  }
}

/** One argument may lie within another; a file is read once. */
function distinct(files: FoundFile[]): FoundFile[] {
  const byLocation = new Map<string, FoundFile>()
  for (const file of files) {
    const known = byLocation.get(file.location)
    // Of two paths to one file the first stays: that of the folder, in which everything beside it is input too.
    if (known) known.named ||= file.named
    else byLocation.set(file.location, file)
  }
  return [...byLocation.values()].sort((a, b) => compare(a.path, b.path) || compare(a.location, b.location))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const reason = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)
