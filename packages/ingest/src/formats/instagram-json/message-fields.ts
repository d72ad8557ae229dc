import type { Attachment, Location, Reaction } from '@casethread/model'
import { isObject, type JsonObject, listAt, stringAt } from '../../meta/json-fields.ts'
import { namedFile } from '../../meta/named-file.ts'
import { isPlausible } from '../../meta/plausible-time.ts'
import { instantOf } from './created-at.ts'

/** Every field seen, in public code that reads these files (README). */
export const knownKeys = new Set([
  ...['sender', 'created_at', 'text', 'heart', 'likes', 'link', 'media', 'media_url', 'voice_media'],
  ...['animated_media_images', 'is_random', 'user', 'media_owner', 'media_share_caption', 'media_share_url'],
  ...['story_share', 'story_share_type', 'profile_share_username', 'profile_share_name', 'action'],
  ...['video_call_action', 'live_video_share', 'live_video_invite', 'mentioned_username', 'hashtag'],
  ...['location_name', 'address', 'city', 'latitude', 'longitude'],
])

/** Fields that say something beside the text, as the details are called. */
const detailKeys = [
  ['media_owner', 'shareOwner'],
  ['media_share_caption', 'shareText'],
  ['profile_share_username', 'shareUsername'],
  ['profile_share_name', 'shareName'],
  ['story_share', 'story'],
  ['story_share_type', 'storyType'],
  ['live_video_share', 'liveVideo'],
  ['live_video_invite', 'liveVideoInvite'],
  ['mentioned_username', 'mentioned'],
  ['hashtag', 'hashtag'],
  ['address', 'address'],
  ['city', 'city'],
] as const

/** What stands where Instagram could not give the thing itself: `Media unavailable.`, `Caption unavailable.` */
const unavailable = /^(?:media|media share|caption) unavailable\.?$/i
const isAddress = (text: string): boolean => /^https?:\/\//i.test(text)

export type Restore = (stored: string) => string

/** A text that is there and says something; restored. What somebody wrote says something whatever it is. */
export function textAt(message: JsonObject, key: string, restore: Restore): string | null {
  const stored = stringAt(message, key)
  if (stored === null || stored === '' || (key !== 'text' && unavailable.test(stored))) return null
  return restore(stored)
}

export function readDetails(message: JsonObject, restore: Restore): Record<string, string> {
  const details: Record<string, string> = {}
  for (const [key, name] of detailKeys) {
    const value = textAt(message, key, restore)
    if (value !== null) details[name] = value
  }
  const link = readLink(message)
  if (link !== null) details.shareLink = link
  return details
}

/** The address of what was shared: a page, or a post. */
export function readLink(message: JsonObject): string | null {
  const stored = [message.link, message.media_share_url].find((value) => typeof value === 'string' && isAddress(value))
  return typeof stored === 'string' ? stored : null
}

/** Pictures, videos and voice notes: addresses, or paths in the export; without a name where they were unavailable. */
export function readAttachments(message: JsonObject, restore: Restore): Attachment[] {
  const attachments: Attachment[] = []
  for (const key of ['media', 'media_url', 'voice_media'] as const) {
    if (stringAt(message, key) === null) continue
    attachments.push(namedFile(textAt(message, key, restore), key === 'voice_media'))
  }
  const images = message.animated_media_images
  if (isObject(images)) attachments.push(namedFile(animationOf(images), false))
  return attachments
}

/** An animation comes in many sizes; the original is the best, as a film before a picture. */
function animationOf(images: JsonObject): string | null {
  const sizes = [images.original, images.downsized_large, ...Object.values(images)].filter(isObject)
  for (const size of sizes) {
    const address = stringAt(size, 'mp4') ?? stringAt(size, 'url')
    if (address !== null) return address
  }
  return null
}

export function readPlace(message: JsonObject, restore: Restore): Location | null {
  const name = textAt(message, 'location_name', restore)
  const [lat, lon] = [Number(message.latitude ?? Number.NaN), Number(message.longitude ?? Number.NaN)]
  const isPlace = Math.abs(lat) <= 90 && Math.abs(lon) <= 180
  if (name === null && !isPlace) return null
  return { lat: isPlace ? lat : null, lon: isPlace ? lon : null, name }
}

/** Likes, the only reactions of the time. One of nobody, or of another shape, is kept as found. */
export function readLikes(
  message: JsonObject,
  account: (name: string) => Reaction['account'],
): { reactions: Reaction[]; odd: string | null } {
  const reactions: Reaction[] = []
  const odd: unknown[] = []
  for (const like of listAt(message, 'likes')) {
    const name = isObject(like) ? stringAt(like, 'username') : null
    if (!isObject(like) || name === null || name.trim() === '') odd.push(like)
    else {
      const at = instantOf(stringAt(like, 'date') ?? '')
      reactions.push({ account: account(name), reaction: 'like', at: isPlausible(at) ? at : null })
    }
  }
  return { reactions, odd: odd.length > 0 ? JSON.stringify(odd) : null }
}
