import { csvRecord } from '../render/csv.ts'
import type { ReportPart } from '../report-parts.ts'
import { seal } from './sealed-file.ts'
import { identityLines } from './sealed-identities.ts'

const sealedFile = 'identities.sealed'
const takenOutFile = 'taken-out.csv'

/** Who is behind the pseudonyms, for whoever holds the key (methodology W-02). */
export const identitiesPart: ReportPart = {
  id: 'identities',
  title: 'Who is behind the pseudonyms, encrypted with the key of the case',
  owns: (file) => file === sealedFile,
  perMessage: null,
  leftOut(rendering, keyed) {
    if (rendering === 'open') return 'identities are kept apart from a copy that is published, encrypted or not'
    return keyed ? null : 'there are no pseudonyms without a key (--key)'
  },
  write(source, { keyed }) {
    if (keyed === null) throw new Error('identities are sealed with the key of the case')
    const content = seal(identityLines(source, keyed.pseudonyms), keyed.key)
    return { files: [{ file: sealedFile, head: content }], records: [] }
  },
}

/** What was taken out of the open rendering, by kind: no identity stands in it. */
export const takenOutPart: ReportPart = {
  id: 'taken-out',
  title: 'How many places were taken out of the open rendering, by kind',
  owns: (file) => file === takenOutFile,
  perMessage: null,
  leftOut: (rendering) => (rendering === 'open' ? null : 'nothing is taken out of the restricted rendering'),
  write(_, { annex }) {
    annex.document()
    const rows = [...annex.takenOut()].sort(([a], [b]) => (a < b ? -1 : 1))
    const head = `\ufeff${csvRecord(['what', 'places'])}${rows.map((row) => csvRecord(row)).join('')}`
    return { files: [{ file: takenOutFile, head }], records: [] }
  },
}
