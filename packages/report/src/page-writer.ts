import { createHash } from 'node:crypto'
import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Output } from './output-writer.ts'
import { refusedOutput } from './output-writer.ts'

/** Files of a report that are each small and together many; those in a folder of their own are all of this program's naming. */
export interface PageWriting {
  /** Within the report's folder. */
  folder: string
  pages: Iterable<{ file: string; text: string; messages: number }>
  /** Whether a file, by its path within the report, has a name that the pages have: an earlier report's are taken away. */
  owns(file: string): boolean
}

/**
 * Writes pages one by one and tells their hashes; a page takes its name only when it is whole. `written` is told the number of
 * messages so far. Throws `output-refused` where a folder or a file cannot be written.
 */
export async function writePages(
  out: string,
  { folder, pages, owns }: PageWriting,
  written: (messages: number) => void,
): Promise<Output[]> {
  const outputs: Output[] = []
  try {
    await mkdir(join(out, folder), { recursive: true })
    if (!(await lstat(join(out, folder))).isDirectory())
      throw Object.assign(new Error(`${folder} is a link to another place`), { syscall: 'mkdir' })
    let count = 0
    for (const { file, text, messages } of pages) {
      if (!owns(file)) throw new Error(`${file} is no name of a page`)
      outputs.push(await writePage(out, file, Buffer.from(text)))
      count += messages
      written(count)
    }
    await removeOthers(out, { folder, owns }, new Set(outputs.map(({ file }) => file)))
    return outputs
  } catch (error) {
    throw refusedOutput(error, out)
  }
}

async function writePage(out: string, file: string, bytes: Buffer): Promise<Output> {
  const path = join(out, file)
  const part = join(dirname(path), `.${basename(path)}.part`)
  try {
    await writeFile(part, bytes)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length }
}

/** Pages of an earlier report of another case, or of more messages, would be read as this one's. */
async function removeOthers(out: string, { folder, owns }: Omit<PageWriting, 'pages'>, own: ReadonlySet<string>) {
  for (const name of await readdir(join(out, folder))) {
    const file = `${folder}/${name}`
    if (owns(file) && !own.has(file)) await rm(join(out, file))
  }
}
