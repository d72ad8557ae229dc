import type { Source } from '../../format.ts'
import { withoutMarks } from './normal-form.ts'
import { languages } from './phrases/index.ts'

const anyName = '(.+)'

/**
 * File names of exports in all languages. Russian and Czech ones hold no-break spaces (seen in starkdmi/whats_json), so
 * any space matches any other.
 */
const titlePatterns = languages
  .flatMap((language) => language.titles ?? [])
  // The longer first: Russian has one that the other begins with.
  .toSorted((a, b) => b.length - a.length)
  .map((title) => title.split('{chat}').map(escaped).join(anyName))
  .map((source) => new RegExp(`^${source}$`, 'iu'))

/** The iPhone's name for the archive: `WhatsApp Chat - Anna.zip`, in other languages with other words before the dash. */
const archivePattern = /^(?:.*\s)?WhatsApp\b.*? - (.+)$/iu

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+')
}

/** What downloads and mail programs add to a name that is already taken. */
const copyNumber = /\s?\(\d{1,3}\)$/

/** The chat's title by the names of file, archive and folder; null if none of them tells. */
export function chatTitle({ path, member }: Pick<Source, 'path' | 'member'>): string | null {
  const own = (member ?? path).split('/')
  const stem = stemOf(own.at(-1) ?? '')
  const named = titleIn(stem)
  if (named !== null) return named
  const archive = member === null ? null : titleIn(stemOf(path.split('/').at(-1) ?? ''))
  if (archive !== null) return archive
  const folder = own.length > 1 ? own.at(-2) : member === null ? undefined : path.split('/').at(-2)
  const byFolder = folder === undefined ? null : titleIn(folder)
  if (byFolder !== null) return byFolder
  return stem === '_chat' || stem === '' ? null : stem
}

/** Whether a file is called what the app calls its exports. */
export const hasExportName = ({ path, member }: Pick<Source, 'path' | 'member'>): boolean => {
  const stem = stemOf((member ?? path).split('/').at(-1) ?? '')
  return stem === '_chat' || titleIn(stem) !== null
}

/** A name as a file name can hold it: characters that file systems refuse are replaced there. */
export const inFileName = (name: string): string => name.replace(/[/\\:*?"<>|]/g, '_')

const stemOf = (name: string): string => name.replace(/\.(?:txt|zip)$/i, '').replace(copyNumber, '')

function titleIn(name: string): string | null {
  const plain = withoutMarks(name).trim()
  for (const pattern of [...titlePatterns, archivePattern]) {
    const title = pattern.exec(plain)?.[1]?.trim()
    if (title) return title
  }
  return null
}
