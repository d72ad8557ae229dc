import { hash } from 'node:crypto'
import { type CaseReader, canonicalJson } from '@casethread/casefile'

/**
 * SHA-256 over what the cited messages say: text, time, state, attachments. Null stands for a message that is no longer in the case,
 * so that its loss changes the hash and is not passed over. The order of citing has no say.
 */
export function evidenceHash(reader: CaseReader, cites: readonly string[]): string {
  const finder = reader.finder()
  const said = [...new Set(cites)].sort().map((cite) => {
    const rowId = finder.withId(cite)
    if (rowId === null) return [cite, null]
    const { text, sentAt, state, attachments } = reader.message(rowId)
    return [cite, text, sentAt, state, attachments.map(({ name, sha256 }) => [name, sha256])]
  })
  return hash('sha256', canonicalJson(said))
}
