import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CasethreadError } from '@casethread/model'
import { isChatViewFile } from './chat-view/chat-files.ts'
import { manifestFile } from './manifest.ts'
import type { Output } from './output-writer.ts'
import { filesInReport } from './report-folder.ts'
import { reportParts } from './report-parts.ts'

/** How a file of a report differs from its manifest. */
export interface OutputDifference {
  file: string
  /** `unlisted`: of a report's own name, but not of the run that wrote the manifest. */
  kind: 'missing' | 'changed' | 'unlisted'
  /** SHA-256 by the manifest; null for an unlisted file. */
  expected: string | null
  /** SHA-256 of the file as it is; null when it is missing or was not read. */
  found: string | null
}

/**
 * Hashes the files of a report again and lists what differs from its manifest, by file name; empty when nothing does.
 * Throws `usage` when the folder holds no manifest of a report.
 */
export async function verifyOutputs(folder: string): Promise<OutputDifference[]> {
  const listed = await readManifest(folder)
  const differences: OutputDifference[] = []
  for (const { file, sha256 } of listed) {
    const found = await hashOf(join(folder, file))
    if (found !== sha256)
      differences.push({ file, kind: found === null ? 'missing' : 'changed', expected: sha256, found })
  }
  const names = new Set(listed.map(({ file }) => file))
  for (const file of filesInReport(folder))
    if (!names.has(file) && reportParts.some((part) => part.owns(file)))
      differences.push({ file, kind: 'unlisted', expected: null, found: null })
  return differences.sort((a, b) => (a.file < b.file ? -1 : 1))
}

async function readManifest(folder: string): Promise<Output[]> {
  const path = join(folder, manifestFile)
  try {
    const manifest: unknown = JSON.parse(await readFile(path, 'utf8'))
    return outputsIn(manifest)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CasethreadError(
      'usage',
      `${path} is not the manifest of a report (${reason}). Give the folder of a report`,
      {
        cause: error,
      },
    )
  }
}

/** A manifest may come from anywhere: it can make us read files of its own folder, and no others. */
function outputsIn(manifest: unknown): Output[] {
  const outputs = typeof manifest === 'object' && manifest !== null && 'outputs' in manifest ? manifest.outputs : null
  if (!Array.isArray(outputs) || !outputs.every(isOutput)) throw new Error('it has no list of outputs')
  return outputs
}

const isOutput = (value: unknown): value is Output => {
  const output = value as Partial<Record<keyof Output, unknown>> | null
  return (
    typeof output?.file === 'string' &&
    (/^[a-z0-9][a-z0-9.-]*$/.test(output.file) || isChatViewFile(output.file)) &&
    typeof output.sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(output.sha256)
  )
}

/** SHA-256 of a file's bytes; null when there is no such file. */
async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
