import { foldCase, normalize } from '@casethread/model'

/** What apps print where they have no name: closed accounts, and the apps themselves. Common wordings, not a full list. */
const placeholders: ReadonlySet<string> = new Set([
  'facebook user',
  'facebook gebruiker',
  'facebook nutzer',
  'utilisateur facebook',
  'utilisateur de facebook',
  'instagram user',
  'deleted account',
  'unknown',
  'whatsapp',
  'viber',
  'skype',
  'telegram',
])

/** What two spellings of a display name have in common: letters and digits, in one case; empty for what is no name. */
export function nameKey(name: string): string {
  const key = foldCase(normalize(name).text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return placeholders.has(key) ? '' : key
}
