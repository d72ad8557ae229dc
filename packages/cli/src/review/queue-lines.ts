import type { QueueItem } from '@casethread/analyze/review'
import { shortName } from '@casethread/report/search'
import { textTable } from '../text-table.ts'

/** What a reader may see of what waits for him: of what is read blind neither why it is asked nor what the rules make of it. */
export function queueRecord(item: QueueItem, forReader: boolean): object {
  const { contact, names, messageCount, turn, blind, draw, tier, points } = item
  const open = !forReader || !blind
  return {
    contact,
    names,
    messages: messageCount,
    turn: forReader ? null : turn,
    blind,
    ...(open ? { draw, tier, points } : {}),
  }
}

/** The queue as a table for the eye. */
export function queueTable(items: readonly QueueItem[], forReader: boolean): string[] {
  const head = ['CONTACT', 'MESSAGES', ...(forReader ? [] : ['TURN', 'DRAWN BY']), 'POINTS', 'TIER BY RULES', 'NAME']
  const rows = items.map((item) => {
    const hidden = forReader && item.blind
    return [
      item.contact,
      String(item.messageCount),
      ...(forReader ? [] : [item.turn, item.draw]),
      hidden ? '' : String(item.points),
      hidden ? 'read blind' : item.tier,
      item.names.map(shortName).join(', '),
    ]
  })
  return textTable([head, ...rows])
}
