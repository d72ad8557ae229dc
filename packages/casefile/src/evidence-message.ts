import { type Place, placeColumns } from './chat-order.ts'
import type { EvidenceFinding, EvidenceMessage } from './types.ts'

/** Of the table `message m`, as {@link EvidenceRow} has them. What nearly every message is comes as null: a string for each is felt. */
export const evidenceColumns = `${placeColumns}, m.sender_id, nullif(m.kind, 'text'), m.event, m.forwarded,
  nullif(m.state, 'live'), m.text IS NOT NULL`

export type EvidenceRow = readonly [
  ...Place,
  sender: number | null,
  kind: EvidenceMessage['kind'] | null,
  event: EvidenceMessage['event'],
  forwarded: number,
  state: EvidenceMessage['state'] | null,
  hasText: number,
]

/** What is looked up when it is asked for: rules cite few messages. */
export interface MessageLookUp {
  /** Public id of the message with this row id. */
  idOf(rowId: number): string
  attachedTo(rowId: number): string[]
}

/** What the messages of one chat have in common. */
export interface EvidencePlace extends Pick<EvidenceMessage, 'chatRowId' | 'group'> {
  lookUp: MessageLookUp
}

/** As the case file holds it; its id and attachments can be asked for as long as that is open. */
export class StoredEvidence implements EvidenceMessage {
  readonly rowId: number
  readonly chatRowId: number
  readonly by: EvidenceMessage['by']
  readonly group: boolean
  readonly addressed: boolean
  readonly sentAt: number | null
  readonly kind: EvidenceMessage['kind']
  readonly event: EvidenceMessage['event']
  readonly forwarded: boolean
  readonly state: EvidenceMessage['state']
  readonly hasText: boolean
  readonly findings: readonly EvidenceFinding[]
  readonly #lookUp: MessageLookUp

  constructor(
    row: EvidenceRow,
    place: EvidencePlace,
    { by, addressed, findings }: Pick<EvidenceMessage, 'by' | 'addressed' | 'findings'>,
  ) {
    this.rowId = row[0]
    this.sentAt = row[1]
    this.kind = row[4] ?? 'text'
    this.event = row[5]
    this.forwarded = row[6] === 1
    this.state = row[7] ?? 'live'
    this.hasText = row[8] === 1
    this.chatRowId = place.chatRowId
    this.group = place.group
    this.by = by
    this.addressed = addressed
    this.findings = findings
    this.#lookUp = place.lookUp
  }

  get id(): string {
    return this.#lookUp.idOf(this.rowId)
  }

  get attached(): readonly string[] {
    return this.#lookUp.attachedTo(this.rowId)
  }
}
