import type { Finding } from '@casethread/model'
import { Conversation, type Turn } from '../conversation/conversation.ts'
import { detectInConversation, detectInMessage } from '../detect-conversation.ts'
import type { ConversationDetector, Detector } from '../detector.ts'
import { shippedLexicon } from '../lexicon/load-lexicon.ts'
import { MessageText } from '../message-text.ts'
import { Reading } from '../reading/reading.ts'
import { conversationDetectors, messageDetectors } from './index.ts'

/** What a detector finds in a text written where the given countries are in play. */
export const findingsIn = (detector: Detector, raw: string, regions: readonly string[] = []): Finding[] =>
  detectInMessage(turnOf(`contact: ${raw}`, 0, regions), [detector]).map(({ finding }) => finding)

/** The findings as a test states them: value, what is highlighted, confidence and verdict. */
export const brief = (detector: Detector, raw: string, regions: readonly string[] = []) =>
  findingsIn(detector, raw, regions).map(({ value, start, end, confidence, verdict }) =>
    [value, raw.slice(start, end), confidence, ...(verdict ? [verdict] : [])].join(' | '),
  )

const minute = 60_000

/** `owner: …` or `contact: …`, one minute apart. */
export function turnOf(line: string, index: number, regions: readonly string[]): Turn {
  const [, author, raw = ''] = /^(owner|contact): ?([\s\S]*)$/.exec(line) ?? []
  const text = new MessageText(raw)
  return {
    rowId: index,
    senderRowId: author === 'owner' ? 1 : 2,
    direction: author === 'owner' ? 'out' : 'in',
    sentAt: index * minute,
    forwarded: false,
    text,
    notice: null,
    reading: new Reading(text, shippedLexicon(), null),
    context: { regions },
    findings: [],
  }
}

/** A talk, read as in a case. */
function turnsOf(lines: readonly string[], regions: readonly string[]): Turn[] {
  const turns = lines.map((line, index) => turnOf(line, index, regions))
  for (const turn of turns) detectInMessage(turn, messageDetectors)
  const conversation = new Conversation(turns, { from: 0, to: turns.length, isGroup: false }, shippedLexicon())
  detectInConversation(conversation, conversationDetectors as readonly ConversationDetector[], () => {})
  return turns
}

/** All that is found in a talk, in order. */
export const findingsOf = (lines: readonly string[]): Finding[] =>
  turnsOf(lines, []).flatMap(({ findings }) => findings)

/** All that is found in a talk, line by line (`owner: …`, `contact: …`), as `line kind value "quote" confidence`, without what is of low confidence. */
export function talk(
  lines: readonly string[],
  wanted: (kind: string) => boolean,
  regions: readonly string[] = [],
): string[] {
  return turnsOf(lines, regions).flatMap(({ findings, text }, line) =>
    findings
      .filter(({ kind, confidence }) => wanted(kind) && confidence !== 'low')
      .map(({ kind, value, start, end }) =>
        [line + 1, kind, value, text.raw.slice(start, end)].filter((x) => x !== null).join(' | '),
      ),
  )
}
