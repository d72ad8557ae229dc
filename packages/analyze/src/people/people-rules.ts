import type { FindingRule } from '@casethread/casefile'
import { linkRules } from './link-rules.ts'

/** What is looked for against each link. */
const contraryRules = {
  together: 'both accounts are in one group chat',
  'still-in-use': 'the account that was given up is still in use a week after the other took over',
  'other-names': 'both accounts bear names, and the names have no word in common',
  'other-documents': 'each account wrote the number of an identity document, and none is the same',
  'far-apart':
    'both accounts sent positions within ten minutes that lie more than 20 km apart; a position that is sent need not be one’s own',
} as const

/** What links accounts and what speaks against it, in plain words, beside the rules of findings. */
export const peopleRules: readonly FindingRule[] = [
  ...linkRules.map(({ basis, says }) => ({ rule: `people/${basis}`, says: says.replaceAll('\n', ' ') })),
  ...Object.entries(contraryRules).map(([id, says]) => ({ rule: `people/contrary/${id}`, says })),
]
