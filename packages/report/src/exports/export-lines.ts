import { CasethreadError } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'
import type { Pseudonyms } from '../disclosure/pseudonyms.ts'
import { type ExportFormat, encodingOf } from './encoding.ts'
import type { ExportKind } from './export-kind.ts'
import { exportKinds } from './index.ts'

/**
 * The records of an export as text, one piece per record with its line end, the header of a CSV first. Throws `usage` for
 * an export that does not exist. `pseudonyms` is null without the key of the case.
 */
export function exportLines(
  source: CaseSource,
  kind: string,
  format: ExportFormat,
  pseudonyms: Pseudonyms | null = null,
): Iterable<string> {
  const found: ExportKind | undefined = exportKinds.find(({ id }) => id === kind)
  if (found) return lines(found, source, format, pseudonyms)
  const known = exportKinds.map(({ id }) => id).join(', ')
  throw new CasethreadError('usage', `There is no export "${kind}". Choose one of: ${known}`)
}

function* lines(
  kind: ExportKind,
  source: CaseSource,
  format: ExportFormat,
  pseudonyms: Pseudonyms | null,
): Generator<string> {
  if (format === 'ndjson') return yield* ndjsonLines(kind, source, pseudonyms)
  const { head, line } = encodingOf(kind, format)
  if (head !== '') yield head
  for (const record of kind.records(source, pseudonyms)) yield line(record)
}

/** The same text as `encodingOf` gives, by the quicker way of those exports that have one. */
export function* ndjsonLines(kind: ExportKind, source: CaseSource, pseudonyms: Pseudonyms | null): Generator<string> {
  if (kind.ndjsonLines) return yield* kind.ndjsonLines(source)
  const { line } = encodingOf(kind, 'ndjson')
  for (const record of kind.records(source, pseudonyms)) yield line(record)
}
