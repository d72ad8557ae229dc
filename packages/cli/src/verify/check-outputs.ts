import { type OutputDifference, verifyOutputs } from '@casethread/report'
import { differs, type Statement, same } from './statement.ts'

const words: Record<OutputDifference['kind'], string> = {
  missing: 'is listed in the manifest, but not there',
  changed: 'does not have the SHA-256 that the manifest states',
  unlisted: 'is not listed in the manifest',
}

/** Hashes the files of a report again and compares them with its manifest. */
export async function checkOutputs(folder: string): Promise<Statement[]> {
  const differences = await verifyOutputs(folder)
  if (differences.length === 0) return [same('outputs: all have the SHA-256 that the manifest states')]
  return differences.map(({ file, kind }) => differs(`output ${file} ${words[kind]}`))
}
