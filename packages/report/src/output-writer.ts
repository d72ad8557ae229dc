import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CasethreadError } from '@casethread/model'

/** A file of a report as its manifest lists it. */
export interface Output {
  /** Name within the report's folder. */
  file: string
  sha256: string
  sizeBytes: number
}

/** Files that are written in one pass over the same records. */
export interface Writing {
  /** `head` stands before the first record; a file that is whole already has all of it there, as text or bytes. */
  files: readonly { file: string; head: string | Uint8Array }[]
  /** Each record as the text that it adds to each of the files, in their order. */
  records: Iterable<readonly string[]>
}

/** Text is gathered to about this many bytes before it is written and hashed. */
const bufferedBytes = 256 * 1024
/** UTF-8 takes no more bytes for a UTF-16 unit. */
const bytesPerUnit = 3

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
      for (let at = 0; at < outputs.length; at++) {
        const output = outputs[at]
        if (!output?.add(record[at] ?? '')) continue
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
    throw refusedOutput(error, folder)
  }
}

class OutputFile {
  readonly #folder: string
  readonly #file: string
  readonly #handle: FileHandle
  readonly #hash: Hash = createHash('sha256')
  /** Each record's text becomes bytes on arrival: a long text put together from thousands of pieces takes twice the time. */
  #buffer = Buffer.allocUnsafe(2 * bufferedBytes)
  #filled = 0
  #sizeBytes = 0

  private constructor(folder: string, file: string, handle: FileHandle) {
    this.#folder = folder
    this.#file = file
    this.#handle = handle
  }

  static async begin(folder: string, file: string, head: string | Uint8Array): Promise<OutputFile> {
    const output = new OutputFile(folder, file, await open(temporary(folder, file), 'w'))
    if (typeof head === 'string') output.add(head)
    else output.#addBytes(head)
    return output
  }

  /** Takes text in; true when enough has gathered to be flushed. */
  add(text: string): boolean {
    const most = this.#filled + text.length * bytesPerUnit
    if (most > this.#buffer.length) this.#grow(most)
    this.#filled += this.#buffer.write(text, this.#filled, 'utf8')
    return this.#filled >= bufferedBytes
  }

  #addBytes(bytes: Uint8Array): void {
    const most = this.#filled + bytes.length
    if (most > this.#buffer.length) this.#grow(most)
    this.#buffer.set(bytes, this.#filled)
    this.#filled = most
  }

  #grow(sizeBytes: number): void {
    const larger = Buffer.allocUnsafe(sizeBytes)
    this.#buffer.copy(larger, 0, 0, this.#filled)
    this.#buffer = larger
  }

  async flush(): Promise<void> {
    const bytes = this.#buffer.subarray(0, this.#filled)
    this.#hash.update(bytes)
    this.#sizeBytes += bytes.length
    await this.#handle.writeFile(bytes)
    this.#filled = 0
    if (this.#buffer.length > 2 * bufferedBytes) this.#buffer = Buffer.allocUnsafe(2 * bufferedBytes)
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
export function refusedOutput(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error
  return new CasethreadError(
    'output-refused',
    `The report cannot be written into ${folder} (${error.message}). Choose another folder with --out, or mend this one`,
    { cause: error },
  )
}
