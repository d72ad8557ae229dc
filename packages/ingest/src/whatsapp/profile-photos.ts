import type { Account, AccountPhoto, Chat } from '@casethread/model'
import type { Tables } from '../database/read-database.ts'
import { textOf } from '../database/sql-values.ts'
import { tableRows } from '../database/table-rows.ts'
import type { People } from './people.ts'

/** Accounts that a chat shows: the address book holds others, who are nobody's in the case. */
const accountsOf = (chats: readonly Pick<Chat, 'participants'>[]): ReadonlySet<Account> =>
  new Set(chats.flatMap(({ participants }) => participants))

/**
 * On iPhones `ZWAPROFILEPICTUREITEM` names the photo of an address, `Media/Profile/32460000002-1683042942` (seen in the public image
 * by Josh Hickman, iOS 15); the files have an ending of their own, `.jpg` for the photo and `.thumb` for the small one.
 */
export function iosPhotos(
  tables: Tables,
  people: People,
  chats: readonly Pick<Chat, 'participants'>[],
): AccountPhoto[] {
  const shown = accountsOf(chats)
  const photos: AccountPhoto[] = []
  for (const { values } of tableRows(tables.get('zwaprofilepictureitem'), '', ['zjid', 'zpath'])) {
    const [account, path] = [people.of(textOf(values.zjid)), textOf(values.zpath)]
    // Rows of another kind hold an encoded value in this column.
    if (account === null || path === null || !shown.has(account) || !/^Media\/Profile\/[^/]+$/.test(path)) continue
    for (const ending of ['.jpg', '.thumb']) photos.push({ account, storedName: path + ending })
  }
  return photos
}

export const androidPhotoFolder = 'files/Avatars/'

/** On Android a photo is a file named after the address, `files/Avatars/32460000002@s.whatsapp.net.j` in the app's own folder (IPED, and `PhotoNode` of its UFED test file). */
export const androidPhotos = (chats: readonly Pick<Chat, 'participants'>[]): AccountPhoto[] =>
  [...accountsOf(chats)].map((account) => ({ account, storedName: `${androidPhotoFolder}${addressOf(account)}.j` }))

const addressOf = ({ kind, value }: Account): string =>
  kind === 'phone' ? `${value.replace(/^\+/, '')}@s.whatsapp.net` : value
