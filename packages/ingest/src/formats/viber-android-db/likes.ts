import type { Reaction } from '@casethread/model'
import { storedTime, unixMilliseconds } from '../../database/instant.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { viberStart } from '../../viber/viber-account.ts'
import type { People } from './people.ts'

const columns = ['message_token', 'participant_number', 'date', 'type'] as const

/**
 * `messages_likes`, by the token of the message liked (columns of a decompiled build of about 2018; `type`, of newer builds
 * that know several reactions, is a guess). A build without types has one reaction only.
 */
export function readLikes(chats: Tables, people: People): ReadonlyMap<string, Reaction[]> {
  const likes = new Map<string, Reaction[]>()
  for (const { values } of tableRows(chats.get('messages_likes'), '', columns)) {
    const token = printedUnlessZero(values.message_token)
    const account = people.ofId(textOf(values.participant_number))
    if (token === null || account === null) continue
    const type = numberOf(values.type)
    const reaction: Reaction = {
      account,
      reaction: type === null || type === 0 ? 'like' : `reaction ${printed(values.type)}`,
      at: storedTime(values.date, unixMilliseconds, viberStart).sentAt,
    }
    const list = likes.get(token)
    if (list) list.push(reaction)
    else likes.set(token, [reaction])
  }
  return likes
}
