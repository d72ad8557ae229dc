import { isAbsolute, relative, resolve } from 'node:path'
import { CasethreadError } from '@casethread/model'
import { annexRendering } from './court-annex/annex-file.ts'
import type { Rendering } from './court-annex/disclosure.ts'
import { filesInReport } from './report-folder.ts'
import { reportParts } from './report-parts.ts'

/**
 * Refuses a folder with files of the other rendering: a copy to be published must not lie among names, nor be taken for all of a report.
 * Refuses a key that would lie in the folder, and be handed on with it. Throws `usage`.
 */
export function refuseUnfitFolder(out: string, rendering: Rendering, key: string | null): void {
  const way = key === null ? null : relative(resolve(out), resolve(key))
  if (way !== null && !way.startsWith('..') && !isAbsolute(way))
    throw new CasethreadError(
      'usage',
      `--key: ${key} lies in the folder of the report, and would be handed on with it. Name a place apart from --out`,
    )
  const other = filesInReport(out).find((file) => isOfOther(file, rendering))
  if (other !== undefined)
    throw new CasethreadError(
      'usage',
      `${out} holds ${other}, which is of another rendering. Give the ${rendering} rendering a folder of its own with --out`,
    )
}

function isOfOther(file: string, rendering: Rendering): boolean {
  const part = reportParts.find(({ owns }) => owns(file))
  if (part === undefined) return false
  const own = annexRendering(file)
  return own === null ? part.leftOut(rendering, true) !== null : own !== rendering
}
