import type { DecisionAction } from '@casethread/model'
import type { Verdict } from './verdict.ts'

/** Actions that say whether somebody is a customer; of one reader the last counts. */
const standings: ReadonlySet<DecisionAction> = new Set([
  'accept',
  'reject',
  'undetermined',
  'needs-translation',
  'role',
])

/** One person, however the name was typed: two readers are two persons. */
export const readerKey = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()

export interface Opinions {
  accepts: readonly Verdict[]
  rejects: readonly Verdict[]
  /** Undetermined, or waiting for a translation. */
  open: readonly Verdict[]
}

/** The last word of each reader about a booking, or about the contact as a whole; in the order of the log. */
export function opinionsOf(verdicts: readonly Verdict[]): Opinions {
  const last = new Map<string, Verdict>()
  for (const verdict of verdicts.toSorted((a, b) => a.seq - b.seq))
    if (standings.has(verdict.action)) last.set(readerKey(verdict.reader), verdict)
  const words = [...last.values()].sort((a, b) => a.seq - b.seq)
  return {
    accepts: words.filter(accepts),
    rejects: words.filter((word) => !accepts(word) && !isOpen(word)),
    open: words.filter(isOpen),
  }
}

const accepts = ({ action, role }: Verdict) => action === 'accept' || (action === 'role' && role === 'customer')
const isOpen = ({ action }: Verdict) => action === 'undetermined' || action === 'needs-translation'

/** Whether at least two different readers accept, and more than reject. No other code path confirms anything (methodology AI-03). */
export const isConfirmed = ({ accepts, rejects }: Opinions): boolean => {
  const readers = new Set(accepts.filter(({ action }) => action === 'accept').map(({ reader }) => readerKey(reader)))
  return readers.size >= 2 && accepts.length > rejects.length
}
