import type { EventKind } from '@casethread/model'
import { type Content, contentOf, type RawMessage } from './content.ts'
import { elementsOf } from './elements.ts'
import { at, isObject, nested, printedAt } from './json-fields.ts'

/** What a change of a group says; ids and times as found. */
interface Activity {
  actor: string | null
  targets: string[]
  value: string | null
  role: string | null
  eventTime: string | null
}

/** By the last part of `ThreadActivity/…` (dossier 6); what some mean depends on the content. */
const activities: Readonly<Record<string, EventKind | ((activity: Activity) => EventKind)>> = {
  addmember: 'member-added',
  deletemember: ({ actor, targets }) =>
    targets.every((target) => target === actor) ? 'member-left' : 'member-removed',
  memberjoined: 'member-joined',
  memberleft: 'member-left',
  topicupdate: 'subject-changed',
  pictureupdate: 'icon-changed',
  historydisclosedupdate: 'settings-changed',
  joiningenabledupdate: 'settings-changed',
  roleupdate: ({ role }) =>
    role === 'admin' ? 'admin-promoted' : role === 'user' ? 'admin-demoted' : 'settings-changed',
  e2eehandshakeinvite: 'encryption-notice',
  e2eehandshakeaccept: 'encryption-notice',
  e2eehandshakecomplete: 'encryption-notice',
}

const prefix = 'threadactivity/'

export const isThreadActivity = (type: string): boolean => type.startsWith(prefix)

/** Whether the type, in lower case, is one that is known; others are kept as notices without a kind. */
export const isKnownActivity = (type: string): boolean =>
  isThreadActivity(type) && Object.hasOwn(activities, type.slice(prefix.length))

/**
 * A change of the group. `from` is the thread, not a person (dossier 6): who did it is the initiator, kept as `actor`. The
 * new topic is the record's text, since somebody wrote it.
 */
export function readThreadActivity(message: RawMessage): Content {
  const name = message.type.slice(prefix.length)
  const found = Object.hasOwn(activities, name) ? activities[name] : 'other'
  const activity = readActivity(message)
  const event = typeof found === 'function' ? found(activity) : (found ?? 'other')
  const { actor, targets, value, role, eventTime } = activity
  const target = targets.length > 0 ? targets.join(', ') : null
  return contentOf('system', {
    event,
    text: event === 'subject-changed' ? value : null,
    details: { actor, target, new: value, role, eventTime },
  })
}

const readActivity = (message: RawMessage): Activity =>
  message.content.trimStart().startsWith('{') ? readJson(message) : readMarkup(message.content)

/** `MemberJoined` and `MemberLeft` (dossier 6): `{eventtime, initiator, members: [{id, friendlyname}]}`. */
function readJson({ content, limits }: RawMessage): Activity {
  const parsed = nested(content, limits)
  const value = isObject(parsed) ? parsed : {}
  const members = at(value, 'members')
  const ids = Array.isArray(members) ? members.map((member) => (isObject(member) ? printedAt(member, 'id') : null)) : []
  return {
    actor: printedAt(value, 'initiator'),
    targets: ids.filter((id) => id !== null),
    value: null,
    role: null,
    eventTime: printedAt(value, 'eventtime'),
  }
}

function readMarkup(content: string): Activity {
  const activity: Activity = { actor: null, targets: [], value: null, role: null, eventTime: null }
  let inTarget = false
  for (const { name, text } of elementsOf(content)) {
    const found = text.trim()
    if (name === 'target') inTarget = found === ''
    if (found === '') continue
    // A role is given to `<target><id>…</id><role>…</role></target>`.
    if (name === 'target' || (name === 'id' && inTarget)) activity.targets.push(found)
    else if (name === 'initiator') activity.actor ??= found
    else if (name === 'value') activity.value ??= text
    else if (name === 'role') activity.role ??= found.toLowerCase()
    else if (name === 'eventtime') activity.eventTime ??= found
  }
  return activity
}
