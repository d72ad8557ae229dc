import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CasethreadError } from '@casethread/model'
import type { Writing } from './report-parts.ts'

/** A file of a report as its manifest lists it. */
export interface Output {
  /** Name within the report's folder. */
  file: string
  sha256: string
  sizeBytes: number
}

/** Text is gathered to about this many characters before it is written and hashed. */
const bufferedCharacters = 256 * 1024

/**
 * Writes files of the report in one pass over their records and tells their hashes. A file takes its name only when it is
 * whole, so a report that was stopped leaves no half file under a good name. `written` is told the number of records so
 * far, every few hundred kilobytes. Throws `output-refused` where the folder or a file cannot be written.
 */
export async function writeOutputs(
  folder: string,
  { files, records }: Writing,
  written: (records: number) => void,
): Promise<Output[]> {
  const outputs: OutputFile[] = []
  try {
    await mkdir(folder, { recursive: true })
    for (const { file, head } of files) outputs.push(await OutputFile.begin(folder, file, head))
    let count = 0
    for (const record of records) {
      count += 1
      for (const [at, output] of outputs.entries())
        if (output.add(files[at]?.line(record) ?? '')) {
          await output.flush()
          written(count)
        }
    }
    const finished: Output[] = []
    for (const output of outputs) finished.push(await output.finish())
    written(count)
    return finished
  } catch (error) {
    for (const output of outputs) await output.abandon()
    throw refused(error, folder)
  }
}

class OutputFile {
  readonly #folder: string
  readonly #file: string
  readonly #handle: FileHandle
  readonly #hash: Hash = createHash('sha256')
  #buffered: string
  #sizeBytes = 0

  private constructor(folder: string, file: string, handle: FileHandle, head: string) {
    this.#folder = folder
    this.#file = file
    this.#handle = handle
    this.#buffered = head
  }

  static async begin(folder: string, file: string, head: string): Promise<OutputFile> {
    return new OutputFile(folder, file, await open(temporary(folder, file), 'w'), head)
  }

  /** Takes text in; true when enough has gathered to be flushed. */
  add(text: string): boolean {
    this.#buffered += text
    return this.#buffered.length >= bufferedCharacters
  }

  async flush(): Promise<void> {
    const bytes = Buffer.from(this.#buffered, 'utf8')
    this.#buffered = ''
    this.#hash.update(bytes)
    this.#sizeBytes += bytes.length
    await this.#handle.writeFile(bytes)
  }

  async finish(): Promise<Output> {
    await this.flush()
    await this.#handle.close()
    await rename(temporary(this.#folder, this.#file), join(this.#folder, this.#file))
    return { file: this.#file, sha256: this.#hash.digest('hex'), sizeBytes: this.#sizeBytes }
  }

  async abandon(): Promise<void> {
    await this.#handle.close()
    await rm(temporary(this.#folder, this.#file), { force: true })
  }
}

const temporary = (folder: string, file: string): string => join(folder, `.${file}.part`)

/** Trouble of the folder (not a folder, no right to write, disk full) is the user's to mend; the rest is passed on. */
function refused(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error
  return new CasethreadError(
    'output-refused',
    `The report cannot be written into ${folder} (${error.message}). Choose another folder with --out, or mend this one`,
    { cause: error },
  )
}
