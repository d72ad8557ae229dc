import type { Batch, ParseTotals } from '@casethread/model'
import { holdsTables } from '../../database/holds-tables.ts'
import { readDatabase } from '../../database/read-database.ts'
import type { Format, Head, ParseContext, Source, Verdict } from '../../format.ts'
import { readChatStorage } from './chat-storage.ts'

/** `ChatStorage.sqlite` of WhatsApp and WhatsApp Business on iPhones: all chats of one phone. */
export const whatsappIosDb = {
  id: 'whatsapp-ios-db',
  title: 'WhatsApp database, iPhone (ChatStorage.sqlite)',
  app: 'whatsapp',
  readsBeside: ['ContactsV2.sqlite'],
  sniff,
  parse,
  attachmentPaths,
} satisfies Format

const needed = {
  zwamessage: ['zchatsession', 'zisfromme', 'zmessagetype', 'ztext', 'zmessagedate'],
  zwachatsession: ['zcontactjid', 'zpartnername'],
} as const

function sniff(head: Pick<Head, 'database'>): Verdict {
  return holdsTables(head, needed) ? 'certain' : 'no'
}

function parse(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  return readDatabase(source, limits, readChatStorage)
}

/** Paths are relative to `Message/`, the folder beside the database (dossier 7). */
function attachmentPaths({ path, member }: { path: string; member: string | null }, name: string): string[] {
  const place = member ?? path
  const folder = place.slice(0, place.lastIndexOf('/') + 1)
  const stored = name.replace(/^\/+/, '')
  if (stored.split('/').includes('..')) return []
  return [`${folder}Message/${stored}`, folder + stored, folder + stored.slice(stored.lastIndexOf('/') + 1)]
}
