import type { Batch, ParseTotals } from '@casethread/model'
import { holdsTables } from '../../database/holds-tables.ts'
import { readDatabase } from '../../database/read-database.ts'
import type { Format, Head, ParseContext, Source, Verdict } from '../../format.ts'
import { readCallHistory } from './call-history.ts'

/** `CallHistory.sqlite`, which WhatsApp on iPhones keeps apart from the chats: the calls of one phone. */
export const whatsappIosCalls = {
  id: 'whatsapp-ios-calls',
  title: 'WhatsApp calls, iPhone (CallHistory.sqlite)',
  app: 'whatsapp',
  readsBeside: ['ContactsV2.sqlite'],
  sniff,
  parse,
} satisfies Format

const needed = {
  zwacdcallevent: ['zdate', 'zduration', 'zoutcome'],
  zwacdcalleventparticipant: ['z1participants', 'zjidstring'],
} as const

function sniff(head: Pick<Head, 'database'>): Verdict {
  return holdsTables(head, needed) ? 'certain' : 'no'
}

function parse(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  return readDatabase(source, limits, readCallHistory)
}
