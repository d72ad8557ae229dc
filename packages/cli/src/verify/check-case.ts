import type { CaseReader } from '@casethread/casefile'
import { differs, type Statement, same } from './statement.ts'

/** The case file as such: its structure, and the chain of decisions in it. */
export function checkCase(reader: CaseReader): Statement[] {
  const errors = reader.integrityErrors()
  const { entries, brokenAt } = reader.verifyDecisions()
  return [
    errors.length === 0 ? same('case file: its structure is sound') : differs(`case file: ${errors.join('; ')}`),
    brokenAt === null
      ? same(`decision log: the chain of ${entries} ${entries === 1 ? 'entry' : 'entries'} is whole`)
      : differs(
          `decision log: entry ${brokenAt} does not follow from the one before; it was changed or something was removed`,
        ),
  ]
}
