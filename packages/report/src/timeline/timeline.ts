import type { StoredMessage } from '@casethread/casefile'
import type { CaseSource } from '../case-source.ts'
import { toSender } from '../exports/sender.ts'
import type { OutputKind } from '../outputs/output-kind.ts'
import { csvRecord } from '../render/csv.ts'
import { isoInstant } from '../render/instant.ts'

/** The first eight as in the dynamic output of plaso (plaso/output/dynamic.py), so that Timesketch and others take them; ours follow. */
const fields = [
  'datetime',
  'timestamp_desc',
  'source',
  'source_long',
  'message',
  'parser',
  'display_name',
  'tag',
  'zone',
  'zone_known',
  'direction',
  'sender',
  'chat',
  'kind',
  'state',
  'message_id',
  'export_sha256',
  'locator',
]

export const timeline = {
  id: 'timeline',
  title: 'Every message in order of time (CSV)',
  files: [
    {
      file: 'timeline.csv',
      says: 'One row a record, by time (UTC); undated ones last, without a time. Fields as plaso names them, then those that lead back to the record.',
      fields,
    },
  ],
  write: (source) => ({
    files: [{ file: 'timeline.csv', head: `\ufeff${csvRecord(fields)}` }],
    records: rows(source),
  }),
} as const satisfies OutputKind

function* rows(source: CaseSource): Generator<string[]> {
  const formats = new Map(
    source.sources().map(({ sha256, path, member, format }) => [keyOf(sha256, path, member), format]),
  )
  for (const message of source.chronology()) {
    const [copy] = message.provenance
    const parser = copy ? (formats.get(keyOf(copy.export, copy.path, copy.member)) ?? '') : ''
    yield [csvRecord(rowOf(message, parser))]
  }
}

const keyOf = (sha256: string, path: string, member: string | null): string => `${sha256}\n${path}\n${member ?? ''}`

function rowOf(message: StoredMessage, parser: string): unknown[] {
  const { sender, provenance, chat, app, kind } = message
  const [copy] = provenance
  return [
    isoInstant(message.sentAt)?.replace('Z', '000+00:00') ?? '',
    message.sentAt === null ? 'Not a time' : 'Sent Time',
    'CHAT',
    `${app} ${kind === 'call' ? 'call' : kind === 'system' ? 'notice' : 'message'}`,
    describe(message),
    parser,
    copy ? [copy.path, copy.member].filter((part) => part !== null).join('!/') : '',
    message.state === 'live' ? '' : message.state,
    message.zone.name,
    message.zone.known,
    message.direction,
    sender && toSender(sender).account,
    chat.id,
    kind,
    message.state,
    message.id,
    copy?.export,
    copy?.locator,
  ]
}

/** What was said; for a record without words what it carries. */
function describe({ text, event, call, location, attachments }: StoredMessage): string {
  const rest = [
    event && `[${event}]`,
    call && `[call, ${call.outcome}${call.durationSeconds === null ? '' : `, ${call.durationSeconds} s`}]`,
    location &&
      `[position ${location.lat ?? '?'}, ${location.lon ?? '?'}${location.name === null ? '' : `, ${location.name}`}]`,
    ...attachments.map(({ name, mime }) => `[file ${name ?? mime ?? 'without name'}]`),
  ]
  return [text, ...rest].filter((part) => part !== null && part !== '').join(' ')
}
