import type { Attachment, Batch } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { isTimeOf, storedTime, unixSeconds } from '../../database/instant.ts'
import { knownDetails, namedFile, newMessage } from '../../database/new-message.ts'
import type { Databases, Tables } from '../../database/read-database.ts'
import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { type TableRow, tableRows } from '../../database/table-rows.ts'
import { skypeStart } from '../../skype/sent-at.ts'
import type { Conversations } from './conversations.ts'
import type { People } from './people.ts'

const columns = [
  ...(['type', 'partner_handle', 'partner_dispname', 'status', 'failurereason', 'starttime', 'finishtime'] as const),
  ...(['filepath', 'filename', 'filesize', 'bytestransferred', 'chatmsg_guid', 'convo_id'] as const),
] as const
type Values = Readonly<Record<(typeof columns)[number], SqlValue>>

interface Parts {
  people: People
  conversations: Conversations
  reading: DatabaseReading
}

/** `Transfers.type`: 1 the partner sends, 2 the owner does (dossier 2.2; both rows of the public database agree). */
const [received, sent] = [1, 2]
/** `Transfers.status` (dossier 2.2). */
const statuses: Readonly<Record<string, string>> = {
  ...{ 2: 'in progress (probably)', 7: 'cancelled', 8: 'delivered', 9: 'failed', 10: 'file not available' },
  ...{ 11: 'file not available', 12: 'delivered' },
}

const isTime = isTimeOf(unixSeconds, skypeStart)

/** `Transfers`: files sent and received. Those of a message are its attachments, others are messages of their own. */
export class TransferTable {
  readonly #tables: Tables
  readonly #parts: Parts
  /** Files by the `guid` of their message. */
  readonly #files = new Map<string, Attachment[]>()
  readonly #told = new Set<string>()

  constructor(tables: Tables, parts: Parts) {
    this.#tables = tables
    this.#parts = parts
    for (const { values } of tableRows(tables.get('transfers'), '', ['chatmsg_guid', 'filename', 'filepath'])) {
      const guid = printed(values.chatmsg_guid)
      if (guid === null) continue
      const files = this.#files.get(guid) ?? []
      files.push(fileOf(values))
      this.#files.set(guid, files)
    }
  }

  /** The files of the message with this `guid`, which thereby tells their transfers. */
  filesOf(guid: string | null): readonly Attachment[] {
    const files = guid === null ? undefined : this.#files.get(guid)
    if (!files || guid === null) return []
    this.#told.add(guid)
    return files
  }

  /** To be called once the messages are read. */
  *read(databases: Pick<Databases, 'recovered'>): Generator<Batch, void, void> {
    const { reading } = this.#parts
    const table = this.#tables.get('transfers')
    yield* reading.records(table, { prefix: 'Transfers rowid ', columns }, (row) => this.#takeRow(row))
    const request = { table: 'transfers', columns, valid: { starttime: isTime } }
    const gone = { table, columns, record: 'transfer' }
    yield* reading.recovered(databases.recovered(request), gone, (row) => this.#takeRow(row))
  }

  #takeRow({ values, locator }: TableRow<(typeof columns)[number]>): void {
    if (this.#told.has(printed(values.chatmsg_guid) ?? ''))
      this.#parts.reading.skip('transfer-told-by-message', locator)
    else this.#take(values, locator)
  }

  #take(values: Values, locator: Parameters<DatabaseReading['skip']>[1]): void {
    const { people, conversations, reading } = this.#parts
    const partner = people.of(textOf(values.partner_handle), textOf(values.partner_dispname))
    const chat = conversations.with(people.isOwner(partner) ? null : partner, numberOf(values.convo_id))
    const type = numberOf(values.type)
    reading.chat(chat)
    if (type !== received && type !== sent)
      reading.tally.countUnknown([`Transfers.type ${printed(values.type)}`], locator)
    reading.message(
      newMessage({
        chat: chat.key,
        sender: type === sent ? (people.owners[0] ?? null) : type === received ? partner : null,
        time: storedTime(values.starttime, unixSeconds, skypeStart),
        locator,
        kind: 'media',
        attachments: [fileOf(values)],
        eventDetails: knownDetails({
          transferType: printed(values.type),
          transferStatus: statuses[printed(values.status) ?? ''] ?? printed(values.status),
          failureReason: printed(values.failurereason),
          partner: textOf(values.partner_handle),
          statedSizeBytes: printed(values.filesize),
          transferredBytes: printed(values.bytestransferred),
          finishTimeSeconds: printedUnlessZero(values.finishtime),
        }),
      }),
    )
  }
}

const fileOf = ({ filename, filepath }: Readonly<Record<'filename' | 'filepath', SqlValue>>): Attachment =>
  namedFile(textOf(filename), textOf(filepath))
