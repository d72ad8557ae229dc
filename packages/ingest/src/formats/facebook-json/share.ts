import type { Location } from '@casethread/model'
import { type JsonObject, objectAt, stringAt } from '../../meta/json-fields.ts'
import { mapPlace, withLink } from '../../meta/shared-link.ts'

/** What a message passed on: a link, a post, a place. Strings restored. */
export interface Share {
  link: string | null
  text: string | null
  location: Location | null
  /** What is said of its origin, by the names of the details. */
  details: Record<string, string>
}

/** The fields of `share` that say whose it was (Instagram: dossier B2), as the details are called. */
const origins = [
  ['original_content_owner', 'shareOwner'],
  ['profile_share_username', 'shareUsername'],
  ['profile_share_name', 'shareName'],
] as const
export const shareKeys = new Set(['link', 'share_text', ...origins.map(([key]) => key)])

export function readShare(message: JsonObject, restore: (stored: string) => string): Share | null {
  const share = objectAt(message, 'share')
  if (!share) return null
  const field = (key: string): string | null => {
    const stored = stringAt(share, key)
    return stored === null || stored === '' ? null : restore(stored)
  }
  const [link, text] = [field('link'), field('share_text')]
  const details: Record<string, string> = {}
  if (link !== null) details.shareLink = link
  if (text !== null) details.shareText = text
  for (const [key, name] of origins) {
    const value = field(key)
    if (value !== null) details[name] = value
  }
  return { link, text, location: link === null ? null : mapPlace(link), details }
}

/** The text of a message with its share: what was written, else the text shared; then the link, unless it stands there. */
export const textWithShare = (written: string | null, share: Share | null): string | null =>
  withLink(written ?? share?.text ?? null, share?.link ?? null)
