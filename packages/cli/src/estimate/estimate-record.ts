import type { CaseReader } from '@casethread/casefile'
import type { Figures } from '@casethread/model'

/** The figures as one object for programs: amounts in euro cents, messages by their public ids. */
export function estimateRecord(figures: Figures, reader: CaseReader): object {
  const cited = <T extends { messages: readonly number[] }>(line: T) => ({
    ...line,
    messages: reader.messageIds(line.messages),
  })
  return {
    ...figures,
    ledger: figures.ledger.map(cited),
    sheet: figures.sheet.map(cited),
    duplicates: figures.duplicates.map(cited),
  }
}
