import type { CaseReader } from '@casethread/casefile'
import type { Progress } from '@casethread/model'
import { hashFile } from './hash-file.ts'
import { differs, notChecked, type Statement, same } from './statement.ts'

type Place = ReturnType<CaseReader['fileLocations']>[number]

async function checkPlace({ path, location, sha256 }: Place): Promise<Statement | null> {
  if (sha256 === null) return notChecked(`source ${path}: it could not be read when the case was made`)
  try {
    if ((await hashFile(location)) === sha256) return null
    return differs(`source ${path}: its SHA-256 is not the one under which it was read (${location})`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return notChecked(`source ${path}: cannot be read where it was read from (${reason})`)
  }
}

/** Hashes every input file again, where it lay when it was read. */
export async function checkSources(reader: CaseReader, progress: Progress): Promise<Statement[]> {
  const places = reader.fileLocations()
  const statements: Statement[] = []
  for (const [index, place] of places.entries()) {
    const statement = await checkPlace(place)
    if (statement) statements.push(statement)
    progress('hashing sources, files', index + 1, places.length)
  }
  const sound = places.length - statements.length
  return [
    ...(sound > 0
      ? [same(`sources: ${sound} of ${places.length} files have the SHA-256 under which they were read`)]
      : []),
    ...statements,
  ]
}
