import type { StoredFinding, StoredMessage } from '@casethread/casefile'
import { isoInstant } from '../render/instant.ts'
import type { ExportOf } from './export-kind.ts'
import type { ChatReference } from './messages.ts'
import { type Sender, toSender } from './sender.ts'

export interface FindingRecord
  extends Pick<StoredFinding, 'id' | 'kind' | 'value' | 'attributes' | 'confidence' | 'verdict'>,
    Pick<StoredMessage, 'app' | 'direction' | 'text'> {
  /** Id of the message. */
  message: string
  chat: ChatReference
  sentAt: string | null
  sender: Sender | null
  /** The cited words, exactly as they stand in `text` between `start` and `end`. */
  quote: string
  start: number
  end: number
  rule: string
}

const toRecord = ({ message, ...finding }: StoredFinding): FindingRecord => ({
  id: finding.id,
  kind: finding.kind,
  value: finding.value,
  attributes: finding.attributes,
  confidence: finding.confidence,
  verdict: finding.verdict,
  message: message.id,
  app: message.app,
  chat: { id: message.chat.id, title: message.chat.title },
  sentAt: isoInstant(message.sentAt),
  sender: message.sender && toSender(message.sender),
  direction: message.direction,
  text: message.text,
  quote: (message.text ?? '').slice(finding.start, finding.end),
  start: finding.start,
  end: finding.end,
  rule: finding.rule,
})

export const findings = {
  id: 'findings',
  title: 'Every finding with the message it cites',
  fields: [
    'id',
    'kind',
    'value',
    'attributes',
    'confidence',
    'verdict',
    'message',
    'app',
    'chat',
    'sentAt',
    'sender',
    'direction',
    'text',
    'quote',
    'start',
    'end',
    'rule',
  ],
  csvInReport: true,
  *records(source) {
    for (const finding of source.findings()) yield toRecord(finding)
  },
} as const satisfies ExportOf<FindingRecord>
