import type { Account, App, EventKind, Locator, Message, MessageKind } from '@casethread/model'
import type { LocalTime } from '../../time/local-time.ts'
import type { TroubleTally } from '../../trouble-tally.ts'
import { isSystemParty } from './accounts.ts'
import { foundByMd5, readAttachments } from './attachments.ts'
import { type Activity, readActivity } from './chat-activity.ts'
import { bodyOf, contactLines, placeOf } from './content.ts'
import { type ExtraData, readExtraData } from './extra-data.ts'
import type { Model } from './model.ts'
import type { Owners } from './owners.ts'
import type { ReportHead } from './report-head.ts'
import { readSentAt } from './sent-at.ts'
import { appOf } from './source-app.ts'
import type { SourceReferences } from './source-references.ts'
import type { TaggedFiles } from './tagged-files.ts'
import { vendorState } from './vendor-state.ts'

/** What reading any record needs of the report around it. */
export interface ReportFacts {
  owners: Owners
  files: TaggedFiles
  references: SourceReferences
  local: LocalTime
  tally: TroubleTally
  head: Pick<ReportHead, 'reporter'>
}

/** The chat that a record belongs to. */
export interface RecordChat {
  app: App
  key: string
  source: string | null
  owner: Account | null
}

/** Words of `Status` that every message goes through (dossier A6). */
const usualStatus = new Set(['Default', 'Sent', 'Delivered', 'Read', 'Unread', 'Unknown'])

/** An InstantMessage as a message of the common model. */
export function readMessage(model: Model, chat: RecordChat, locator: Locator, facts: ReportFacts): Message {
  const extra = readExtraData(model)
  const from = model.model('From')
  const isSystem = extra.labels.has('System') || (from !== null && isSystemParty(from))
  const activity = isSystem ? activityOf(model, facts.tally, locator) : null
  const content = contentOf(model, extra, facts)
  // A chat merged from several sources holds messages of another app than its own (seen in IPED's test file).
  const app = model.text('Source') === null ? chat.app : appOf(model.text('Source'))
  for (const party of model.models('To')) facts.owners.ofParty(app, party)
  const sender = from === null ? null : facts.owners.ofParty(app, from)
  const isErased = model.flag('Erased') === true || isDate(model, 'DateDeleted', facts)
  const vendor = vendorState(model, facts.head.reporter)
  return {
    ...timeOf(model, 'TimeStamp', locator, facts),
    chat: chat.key,
    sender: isSystem ? null : (sender ?? (model.flag('FromIsOwner') === true ? chat.owner : null)),
    kind: isSystem ? 'system' : content.kind,
    event: activity?.event ?? (isErased ? 'message-deleted' : null),
    eventDetails: knownDetails({
      ...vendor.details,
      ...extra.details,
      ...activity?.details,
      ...ownDetails(model, chat),
      attachmentsFoundByMd5: foundByMd5(model, facts.files),
      ...facts.references.of(model.attribute('id')),
    }),
    text: content.text,
    textSource: content.textSource,
    state: isErased && vendor.state === 'live' ? 'deleted-flagged' : vendor.state,
    edited: extra.labels.has('Edited'),
    forwarded: extra.forwarded,
    attachments: content.attachments,
    call: null,
    location: content.location,
    replyTo: extra.replyTo,
    reactions: [],
    recovery: vendor.recovery,
    locator,
    order: locator.number,
  }
}

type Content = Pick<Message, 'text' | 'textSource' | 'attachments' | 'location'> & { kind: MessageKind }

function contentOf(model: Model, { passedOn }: ExtraData, { files }: ReportFacts): Content {
  const own = bodyOf(model.value('Body'))
  const body = own.text === null && passedOn ? bodyOf(passedOn.value('Body')) : own
  const attachments = [model, ...(passedOn ? [passedOn] : [])].flatMap((each) => readAttachments(each, files))
  const location = placeOf(model)
  const cards = contactLines(model)
  const kind = location ? 'location' : cards.length > 0 ? 'contact' : attachments.length > 0 ? 'media' : 'text'
  const text = body.text ?? (cards.length > 0 ? cards.join('\n') : null)
  return { ...body, text, attachments, location, kind: kind === 'text' && text === null ? 'other' : kind }
}

/** A notice without an entry in the activity log is one of unknown kind. */
function activityOf(model: Model, tally: TroubleTally, locator: Locator): Activity {
  const logged = model.model('ActivityLog')
  if (logged === null) return { event: 'other' satisfies EventKind, details: {} }
  const activity = readActivity(logged)
  if (activity.event === 'other')
    tally.countUnknown([`activity ${activity.details.action ?? 'without a name'}`], locator)
  return activity
}

const isDate = (model: Model, field: string, { local }: ReportFacts): boolean => {
  const value = model.value(field)
  return value !== null && !readSentAt(value, local).isPlaceholder
}

function ownDetails(model: Model, chat: RecordChat): Record<string, string | null> {
  const [source, status, subject] = [model.text('Source'), model.text('Status'), model.text('Subject')]
  const transcripts = [...model.models('Attachments'), ...model.models('Attachment')].flatMap(
    (attachment) => attachment.text('Transcript') ?? [],
  )
  return {
    source: source === chat.source ? null : source,
    status: status !== null && !usualStatus.has(status) ? status : null,
    subject,
    folder: model.text('Folder'),
    dateDeleted: model.text('DateDeleted'),
    deletionReason: model.text('DeletionReason'),
    transcript: transcripts.length > 0 ? transcripts.join('\n') : null,
  }
}

type Times = Pick<Message, 'sentAt' | 'sentAtRaw' | 'zone' | 'ambiguousAt' | 'timeDoubt'>

export function timeOf(model: Model, field: string, locator: Locator, { local, tally }: ReportFacts): Times {
  const { isPlaceholder: _, ...time } = readSentAt(model.value(field), local)
  if (time.timeDoubt === 'out-of-range') tally.count('time-out-of-range', locator)
  else if (time.timeDoubt !== null) tally.count('time-doubtful', locator)
  else if (time.zone.known === 'assumed') tally.count('zone-unknown', locator)
  return time
}

/** Null where nothing is known. */
export function knownDetails(details: Readonly<Record<string, string | null>>): Record<string, string> | null {
  const known = Object.entries(details).filter((entry): entry is [string, string] => entry[1] !== null)
  return known.length > 0 ? Object.fromEntries(known) : null
}
