import type { CaseReader, NewFinding } from '@casethread/casefile'
import type { Aggregation } from '../../aggregation.ts'
import { accountSuccessions } from './account-successions.ts'
import { deletionBursts } from './deletion-bursts.ts'
import { handOvers } from './hand-overs.ts'
import { noticesOfPrecaution } from './notices-of-precaution.ts'
import type { Observation } from './observation.ts'
import { ownerSuccessions } from './owner-successions.ts'
import { privateChatsOf } from './private-chats.ts'
import { silences } from './silences.ts'

/**
 * What no single message shows: how people used their apps. Every observation has everyday explanations, which its rule states
 * (methodology D-04); none is more than a place to look at.
 */
export const behaviour = {
  id: 'behaviour',
  title: 'How the apps were used: deletions, timers, changes of app or account, silences',
  kinds: [
    'behaviour.deletion-burst',
    'behaviour.timer',
    'behaviour.security-code',
    'behaviour.blocked',
    'behaviour.history-cleared',
    'behaviour.silence',
    'behaviour.hand-over',
    'behaviour.account-succession',
    'behaviour.owner-succession',
  ],
  rules: {
    'deletion-burst': 'several messages of one chat deleted within an hour; people also tidy up, and storage fills',
    timer: 'the timer of disappearing messages was set or stopped; some apps do it by default',
    'security-code': 'a security code changed: a new phone, or the app installed anew',
    blocked: 'a contact was blocked or unblocked; quarrels have the same effect',
    'history-cleared': 'a chat was emptied; people also do so to free storage',
    silence: 'no message for two weeks after word of an arrest, in a chat in use until then; other causes are possible',
    'hand-over':
      'talk with one contact stopped in one app and went on in another within an hour, in writing or by a call; people do so for convenience too',
    'account-succession':
      'an account fell silent and another of the same name began within a month; names are shared by many',
    'owner-succession':
      'an account of the owner fell silent, and within a month another wrote to three or more of the same contacts; people also change numbers or phones',
  },
  examined: (reader) => reader.chats().length,
  *aggregate(reader) {
    const chats = privateChatsOf(reader)
    for (const observation of deletionBursts(reader)) yield toFinding(reader, observation)
    for (const observation of noticesOfPrecaution(reader)) yield toFinding(reader, observation)
    for (const observation of silences(reader, chats)) yield toFinding(reader, observation)
    for (const observation of handOvers(reader, chats)) yield toFinding(reader, observation)
    for (const observation of accountSuccessions(reader, chats)) yield toFinding(reader, observation)
    for (const observation of ownerSuccessions(reader, chats)) yield toFinding(reader, observation)
  },
} satisfies Aggregation & { rules: Readonly<Record<string, string>> }

function toFinding(reader: CaseReader, { messageRowId, rule, attributes, confidence }: Observation): NewFinding {
  const [message] = reader.detectionMessages([messageRowId])
  return {
    messageRowId,
    kind: `behaviour.${rule}`,
    value: null,
    attributes,
    confidence,
    verdict: null,
    start: 0,
    end: message?.text?.length ?? 0,
    rule: `behaviour/${rule}`,
  }
}
