import { protobufNumber, protobufText } from '../../containers/protobuf-fields.ts'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import { namedFile } from '../../database/new-message.ts'
import { printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { cardLine } from '../../whatsapp/contact-card.ts'
import { locationOf } from '../../whatsapp/location.ts'
import type { MessageDraft } from '../../whatsapp/message-draft.ts'
import type { People } from '../../whatsapp/people.ts'

export const mediaColumns = [
  'zmedialocalpath',
  'zfilesize',
  'zmovieduration',
  'ztitle',
  'zvcardname',
  'zvcardstring',
  'zlatitude',
  'zlongitude',
  'zmediaurl',
  'zmetadata',
] as const
export type MediaValues = Readonly<Record<(typeof mediaColumns)[number], SqlValue>>

/** A row of `ZWAMEDIAITEM`: its columns mean different things for different types of messages (dossier 7). */
export function addMediaItem(draft: MessageDraft, values: MediaValues, people: People): void {
  const { message } = draft
  if (message.kind === 'location') addPlace(draft, values)
  else if (message.kind === 'contact') addCards(draft, values)
  else if (message.kind === 'media' || textOf(values.zmedialocalpath) !== null) addFile(draft, values)
  if (values.zmetadata instanceof Uint8Array) addMetadata(draft, values.zmetadata, people)
}

/** Latitude and longitude are coordinates here only; of a picture they are its width and height. The name is an address. */
function addPlace({ message }: MessageDraft, { zlatitude, zlongitude, zvcardname }: MediaValues): void {
  message.location = locationOf(zlatitude, zlongitude, textOf(zvcardname))
}

const cardSeparator = '_$!<VCard-Separator>!$_'

function addCards(draft: MessageDraft, { zvcardname, zvcardstring }: MediaValues): void {
  const source = textOf(zvcardstring)
  const lines = (source ?? '').split(cardSeparator).map((card) => cardLine(card))
  const { message } = draft
  message.text ??= lines.filter((line) => line !== null).join('\n') || textOf(zvcardname)
  message.textSource = source
}

/** The second name holds the type of the file, the first a hash of it. */
function addFile(draft: MessageDraft, values: MediaValues): void {
  const { message } = draft
  const type = textOf(values.zvcardstring)
  const path = textOf(values.zmedialocalpath)
  const title = textOf(values.ztitle)
  if (message.kind === 'text' || message.kind === 'other') message.kind = 'media'
  message.attachments = [namedFile(null, path, type !== null && /^[a-z]+\/\S+$/.test(type) ? type : null)]
  message.text ??= title
  if (title !== message.text) draft.note('title', title)
  draft.note('statedSizeBytes', printedUnlessZero(values.zfilesize))
  draft.note('statedHash', textOf(values.zvcardname))
  draft.note('mediaSeconds', printedUnlessZero(values.zmovieduration))
}

/** Numbers of the fields: dossier 7, from a public reader. */
function addMetadata(draft: MessageDraft, bytes: Uint8Array, people: People): void {
  const { message } = draft
  const quotedSender = protobufText(bytes, [6])
  message.replyTo = protobufText(bytes, [5])
  if (message.replyTo !== null) {
    draft.note('quotedSender', people.of(quotedSender)?.value ?? quotedSender)
    draft.note('quotedText', protobufText(bytes, [19, 1]))
  }
  draft.note('forwardScore', numberText(protobufNumber(bytes, [17])))
  draft.note('group', protobufText(bytes, [28, 4]))
  draft.note('disappearsAfterSeconds', numberText(protobufNumber(bytes, [36])))
  const seconds = protobufNumber(bytes, [87, 1, 3])
  if (message.kind === 'call' && seconds !== null)
    message.call = { durationSeconds: seconds, outcome: seconds > 0 ? 'answered' : 'unknown' }
}

const numberText = (value: number | null): string | null => (value === null || value === 0 ? null : String(value))
