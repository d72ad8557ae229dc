import type { EventKind } from '@casethread/model'
import type { Model } from './model.ts'

/**
 * What `Action` of a ChatActivity means. `ParticipantJoined` was seen (IPED's test file); the others are guesses by analogy,
 * of which a wrong one is never met.
 */
const actions: Readonly<Record<string, EventKind>> = {
  ParticipantJoined: 'member-joined',
  ParticipantAdded: 'member-added',
  ParticipantRemoved: 'member-removed',
  ParticipantLeft: 'member-left',
  GroupCreated: 'group-created',
}

export interface Activity {
  event: EventKind
  details: Readonly<Record<string, string | null>>
}

export const readActivity = (activity: Model): Activity => {
  const action = activity.text('Action')
  const participant = activity.model('Participant')
  return {
    event: (action !== null && Object.hasOwn(actions, action) ? actions[action] : undefined) ?? 'other',
    details: {
      action,
      target: participant?.text('Identifier') ?? null,
      targetName: participant?.text('Name') ?? null,
    },
  }
}
