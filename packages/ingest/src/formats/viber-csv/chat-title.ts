import type { Source } from '../../format.ts'

/** iPhone: `Friend - messages.CSV` (seen); `Messages - Friend.csv` (told, not seen; dossier 2). */
const patterns = [/^(.+) - messages$/i, /^messages - (.+)$/i]
/** What downloads and mail programs add to a name that is already taken. */
const copyNumber = / ?\(\d{1,3}\)$/
/** Characters that cannot stand in file names, which the app drops or replaces (dossier 2). */
const unwritable = /[/\\:*?"<>|\p{Cc}_]/gu

/** The chat's title by the name of its file, which is all that an export says of it; null if the name is empty. */
export function chatTitle({ path, member }: Pick<Source, 'path' | 'member'>): string | null {
  const file = (member ?? path).split('/').at(-1) ?? ''
  const stem = file.replace(/\.[A-Za-z]{1,4}$/, '').replace(copyNumber, '')
  const named = patterns.map((pattern) => pattern.exec(stem)?.[1]).find((title) => title !== undefined)
  return (named ?? stem).trim() || null
}

/** Whether a file is called by a name, as far as file names can hold it. */
export const isTitleOf = (title: string | null, name: string): boolean =>
  title !== null && title.replace(unwritable, '') === name.replace(unwritable, '').trim()
