import type { CaseSource } from '../case-source.ts'
import { sampleAbout } from '../sample-case.test-support.ts'
import type { OutputKind } from './output-kind.ts'

/** The text of each file of an output, as a report would hold it. */
export function written(kind: OutputKind, source: CaseSource): Record<string, string> {
  const { files, records } = kind.write(source, sampleAbout)
  const texts = files.map(({ head }) => [String(head)])
  for (const record of records) for (const [at, piece] of record.entries()) texts[at]?.push(piece)
  return Object.fromEntries(files.map(({ file }, at) => [file, texts[at]?.join('') ?? '']))
}
