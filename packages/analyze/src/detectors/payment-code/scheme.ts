import type { Conversation, Turn } from '../../conversation/conversation.ts'
import { says, turnsNear } from '../../conversation/nearby.ts'
import { type Company, companyIn } from '../../conversation/remittance-companies.ts'
import type { Candidate } from './candidates.ts'

type Scheme = Company | 'hawala' | 'escrow' | 'token' | 'other'

const reach = 4

/** The system that a code belongs to, by what the message and those around it name; `other` where they name none. */
export function schemeOf(conversation: Conversation, index: number, { value }: Candidate): Scheme {
  const own = conversation.turns[index] as Turn
  for (const turn of [own, ...turnsNear(conversation, index, reach)]) {
    const company = companyIn(turn)
    if (company) return company
    if (says(turn, ['serial'])) return 'token'
    if (says(turn, ['office', 'deposit', 'release', 'guarantor'])) return 'escrow'
    if (says(turn, ['transfer'])) return /^\d{10}$/.test(value) ? 'western-union' : 'hawala'
  }
  return 'other'
}
