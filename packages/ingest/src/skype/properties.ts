import type { Reaction } from '@casethread/model'
import type { Limits } from '../limits.ts'
import type { Accounts } from './account-id.ts'
import type { Content } from './content.ts'
import { at, isObject, type JsonObject, nested, printedAt, stringAt } from './json-fields.ts'
import { readMilliseconds } from './sent-at.ts'

/** The time of the last edit is set. */
export const isEdited = (properties: JsonObject): boolean => (printedAt(properties, 'edittime') ?? '0') !== '0'

/** Deleted by its sender: the time of it is set, or nothing is left but the mark of an edit (dossier 1.6). */
export const isDeleted = (properties: JsonObject, { kind, edited, text }: Content): boolean =>
  (printedAt(properties, 'deletetime') ?? '0') !== '0' || (kind === 'text' && edited && (text ?? '').trim() === '')

/** Made by the server and empty: noise that no person wrote, kept as a notice (dossier 4). */
export const isGenerated = (properties: JsonObject, { kind, edited, text, event }: Content): boolean =>
  kind === 'text' && event === null && !edited && !text && String(at(properties, 'isserversidegenerated')) === 'true'

/** `emotions`: `[{key, users: [{mri, time, value}]}]`, as a list or as JSON in a string (dossier 4). */
export function readReactions(properties: JsonObject, accounts: Accounts, limits: Limits): Reaction[] {
  const emotions = nested(at(properties, 'emotions'), limits)
  if (!Array.isArray(emotions)) return []
  return emotions.filter(isObject).flatMap((emotion) => {
    const users = nested(at(emotion, 'users'), limits)
    const all = Array.isArray(users) ? users.filter(isObject) : []
    return all.flatMap((user) => readReaction(emotion, user, accounts))
  })
}

function readReaction(emotion: JsonObject, user: JsonObject, accounts: Accounts): Reaction[] {
  const account = accounts.of(stringAt(user, 'mri'), null)
  const reaction = stringAt(emotion, 'key')
  if (!account || reaction === null) return []
  return [{ account, reaction, at: readMilliseconds(at(user, 'time') ?? at(user, 'value')) }]
}
