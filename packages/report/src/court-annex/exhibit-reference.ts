import { hash } from 'node:crypto'
import type { StoredMessage } from '@casethread/casefile'
import type { App } from '@casethread/model'

const appCodes: Readonly<Record<App, string>> = {
  whatsapp: 'WHA',
  viber: 'VIB',
  skype: 'SKY',
  facebook: 'FBM',
  instagram: 'INS',
  telegram: 'TEL',
  signal: 'SIG',
  other: 'OTH',
}

/**
 * How an annex cites a message: `B/A-1-VIB-3f2a91c0-4be1a9.000233` is annex B, exhibit A-1, Viber, chat 3f2a91c0, and record 233 of the source
 * part 4be1a9. Chat and source part are the first digits of hashes over what the source itself calls them, so that the order of reading has
 * no say in any of it and a later version of the annex cites alike. `exhibit` is null for exports read without a reference; `thread` gives
 * the digits for a chat.
 */
export function exhibitReference(
  { id, app, chat }: Pick<StoredMessage, 'id' | 'app' | 'chat'>,
  exhibit: string | null,
  { annex, thread }: { annex: string | null; thread(chatId: string): string },
): string {
  const cut = id.lastIndexOf('-')
  const origin = hash('sha256', id.slice(0, cut)).slice(0, 6)
  const item = (exhibit ?? '0').replace(/[^A-Za-z0-9.-]/g, '_')
  const number = id.slice(cut + 1).padStart(6, '0')
  return `${annex === null ? '' : `${annex}/`}${item}-${appCodes[app]}-${thread(chat.id)}-${origin}.${number}`
}
