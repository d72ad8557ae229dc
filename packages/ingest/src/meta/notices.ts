import type { App, EventKind } from '@casethread/model'

/** What a sentence of Meta's own says. */
export interface Notice {
  event: EventKind
  details: Record<string, string>
}

/** What stands in for a file or link; with the thing itself beside it, no more than its caption. */
const placeholder = /^ sent (?:an attachment|a (?:photo|video|sticker|GIF|voice message|link))\.?$/

/** Sentences that follow the sender's own name, in English, as the dossier (4) quotes them or of the same build. */
const predicates: readonly (readonly [RegExp, EventKind])[] = [
  [/^ named the group (?<new>.+?)\.?$/s, 'subject-changed'],
  [/^ changed the group name to (?<new>.+?)\.?$/s, 'subject-changed'],
  [/^ set the nickname for (?<target>.+) to (?<new>.+?)\.?$/s, 'nickname-changed'],
  [/^ set (?:his|her|their) own nickname to (?<new>.+?)\.?$/s, 'nickname-changed'],
  [/^ set your nickname to (?<new>.+?)\.?$/s, 'nickname-changed'],
  [
    /^ cleared (?:the nickname for (?<target>.+?)|your nickname|(?:his|her|their) own nickname)\.?$/s,
    'nickname-changed',
  ],
  [/^ (?:changed|removed) the group photo\.?$/, 'icon-changed'],
  [/^ changed the (?:chat )?theme(?: to (?<new>.+?))?\.?$/s, 'theme-changed'],
  [/^ changed the chat colors\.?$/, 'theme-changed'],
  [/^ set the (?:emoji|quick reaction) to (?<new>.+?)\.?$/s, 'settings-changed'],
  [/^ added (?<target>.+) to the group\.?$/s, 'member-added'],
  [/^ removed (?<target>.+) from the group\.?$/s, 'member-removed'],
  [/^ left the group\.?$/, 'member-left'],
  [/^ joined the group\.?$/, 'member-joined'],
  [/^ created (?:the|this) group\.?$/, 'group-created'],
  [/^ pinned a message\.?$/, 'message-pinned'],
  [/^ missed your (?:video )?(?:call|chat)\.?$/, 'call-notice'],
  [/^ (?:called you|(?:started a|joined the) (?:video )?(?:call|chat))\.?$/, 'call-notice'],
  [/^ waved at you[.!]?$/, 'other'],
  [placeholder, 'other'],
]

/** Sentences that name nobody, or the owner as "You": somebody may have typed them, so that they stay text with a hint. */
const anonymous = [
  /^You can now message and call each other\b/,
  /^You are now connected on Messenger\b/,
  /^You missed a (?:video )?(?:call|chat) from /,
  /^The (?:video )?(?:call|chat) ended\.$/,
  /^Say hi to your new Facebook friend, /,
]

/**
 * Meta's sentences are ordinary content in the language of the account, without any flag (dossier 4). Only those are
 * taken for notices that nobody types: they begin with the sender's own full name, or are a reaction with the stray
 * space at the end that Meta leaves there.
 */
export function readNotice(text: string, sender: string | null, app: App): Notice | null {
  const reaction = text.startsWith('Reacted ') ? reactionSentence.exec(text) : null
  if (reaction) return { event: 'reaction-notice', details: named(reaction) }
  // The same without a stray space, in Instagram alone (dossier B2).
  if (app === 'instagram' && text === 'Liked a message') return { event: 'reaction-notice', details: {} }
  return sender !== null && text.startsWith(sender) ? byPredicate(text.slice(sender.length)) : null
}

const reactionSentence = /^Reacted (?<reaction>\S{1,40}) to your message $/

/** Whether the text only names what lies beside it: `Ann sent a photo.` */
export const isCaption = (text: string, sender: string | null): boolean =>
  sender !== null && text.startsWith(sender) && placeholder.test(text.slice(sender.length))

function byPredicate(rest: string): Notice | null {
  for (const [pattern, event] of predicates) {
    const match = pattern.exec(rest)
    if (match) return { event, details: named(match) }
  }
  return null
}

/** Whether the text may be a notice that cannot be told from one typed by a person. */
export const maybeNotice = (text: string): boolean =>
  anonymous.some((sentence) => sentence.test(text)) || (text.startsWith('You ') && byPredicate(text.slice(3)) !== null)

const named = (match: RegExpExecArray): Record<string, string> =>
  Object.fromEntries(Object.entries(match.groups ?? {}).filter((entry) => entry[1] !== undefined))

/** Events of groups that carry their own type (dossier 4): who was added, or who left. */
export function readMembership(type: string | null, users: readonly string[], sender: string | null): Notice | null {
  const details: Record<string, string> = users.length > 0 ? { target: users.join(', ') } : {}
  const alone = users.length === 0 || (users.length === 1 && users[0] === sender)
  if (type === 'Subscribe') return { event: alone && users.length > 0 ? 'member-joined' : 'member-added', details }
  if (type === 'Unsubscribe') return { event: alone ? 'member-left' : 'member-removed', details }
  return null
}
