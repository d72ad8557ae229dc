import type {
  Account,
  App,
  Attachment,
  Call,
  Confidence,
  Custody,
  EventDetails,
  EventKind,
  HashState,
  Location,
  MessageKind,
  MessageState,
  TimeDoubt,
  Verdict,
  Zone,
} from '@casethread/model'

/** A copy of a record: where it was found. */
export interface Provenance {
  /** SHA-256 (hex) of the export. */
  export: string
  /** Relative to the argument given. */
  path: string
  member: string | null
  /** `line 120`, `/messages/3`. */
  locator: string
  byteStart: number | null
  byteEnd: number | null
}

/** An account as stored, with what was decided about it. */
export interface StoredAccount extends Account {
  /** Key in this case file; never printed. */
  rowId: number
  /** Public id of the contact: `c-` and 12 hex digits, made from app, scope and value. */
  contactId: string
  /** The exhibit within which a name-only account counts; empty when none was stated. */
  scope: string
  isOwner: boolean
  /** Who says so: the examiner, the export itself, or an inference (common to all chats); null for other accounts. */
  ownerBasis: 'stated' | 'export' | 'inferred' | null
}

export interface StoredChat {
  rowId: number
  /** Public id: `chat-` and 12 hex digits. */
  id: string
  app: App
  title: string | null
  kind: 'direct' | 'group' | 'unknown'
  section: string | null
}

export type Direction = 'in' | 'out' | 'unknown'

/** A message as stored, with everything the exports need. */
export interface StoredMessage {
  rowId: number
  /** Public id: source key, locator prefix key and number, `4be1a9c2d07f-5d3a1c-120`. */
  id: string
  app: App
  chat: StoredChat
  sender: StoredAccount | null
  direction: Direction
  sentAt: number | null
  sentAtRaw: string | null
  zone: Zone
  ambiguousAt: number | null
  timeDoubt: TimeDoubt | null
  kind: MessageKind
  event: EventKind | null
  eventDetails: EventDetails | null
  text: string | null
  textSource: string | null
  state: MessageState
  edited: boolean
  forwarded: boolean
  attachments: Attachment[]
  call: Call | null
  location: Location | null
  replyTo: string | null
  reactions: { account: string; name: string | null; reaction: string; at: number | null }[]
  recovery: string | null
  provenance: Provenance[]
}

/** What a detector needs of a message, cheap to read by the million. */
export interface DetectionMessage {
  rowId: number
  chatRowId: number
  senderRowId: number | null
  sentAt: number | null
  kind: MessageKind
  event: EventKind | null
  forwarded: boolean
  text: string | null
}

/** When a message was sent and what notice it is, without its text. */
export type TimedMessage = Pick<DetectionMessage, 'rowId' | 'chatRowId' | 'senderRowId' | 'sentAt' | 'event' | 'kind'>

/** A message of which no more is told than its place and weight. */
export interface OutlinedMessage {
  rowId: number
  chatRowId: number
  /** Of its text in UTF-8; 0 without one. */
  textBytes: number
  /** Whether it has a finding. */
  found: boolean
}

/** How many findings of a family of kinds (`payment` of `payment.amount`) a chat has. */
export interface FamilyCount {
  chatRowId: number
  family: string
  count: number
}

/** A finding on its way into the case file. */
export interface NewFinding {
  messageRowId: number
  kind: string
  value: string | null
  attributes: Readonly<Record<string, string | number | boolean>>
  confidence: Confidence
  verdict: Verdict | null
  start: number
  end: number
  rule: string
}

/** A finding as stored, beside the message it cites. */
export interface StoredFinding extends Omit<NewFinding, 'messageRowId'> {
  /** Public id: message id, kind and offsets. */
  id: string
  message: StoredMessage
}

export interface FindingCount extends Pick<NewFinding, 'kind' | 'confidence'> {
  count: number
}

/** What a rule looks for. */
export interface FindingRule {
  /** As findings name it: `detector/rule`. */
  rule: string
  /** In plain words. */
  says: string
}

/** What a detector did over the whole case, so that "none found" can be told from "did not look". */
export interface DetectorRun {
  detector: string
  examined: number
  findings: number
}

/** An input file, or one parsed member of an archive, with its accounting. */
export interface StoredSource {
  rowId: number
  key: string
  path: string
  member: string | null
  /** SHA-256 (hex) of the export (the archive, for a member). */
  sha256: string
  sizeBytes: number
  format: string
  app: App
  exhibit: string | null
  /** `incomplete` after a run was stopped while reading it; `failed` when a recognised file could not be read. */
  status: 'incomplete' | 'complete' | 'failed'
  records: { read: number; parsed: number; skipped: Record<string, number>; failed: Record<string, number> }
  /** First and last instant of its messages, UTC milliseconds; null where none is dated. */
  firstAt: number | null
  lastAt: number | null
  zone: Zone
  suppliedHash: HashState
}

/** An input file of any kind: parsed, referred to as an attachment, or of unknown format. */
export interface StoredFile {
  path: string
  sha256: string | null
  sizeBytes: number
  /**
   * `export` (parsed, or recognised), `archive` (its members are), `attachment` (named by a message), `unknown`, `unreadable`,
   * `ignored`, `refused` (not the file that was seized, by its hash), `companion` (the log, journal or index of a database).
   */
  role: 'export' | 'archive' | 'attachment' | 'unknown' | 'unreadable' | 'ignored' | 'refused' | 'companion'
  /** `different` if any of its copies does not have the hash given for it; else `equal` if one has. */
  suppliedHash: HashState
  /** How often the same bytes were met under another path. */
  copies: string[]
}

/** The custody record of one exhibit. */
export interface StoredCustody {
  /** Null where none was named. */
  exhibit: string | null
  /** SHA-256 (hex) of the file that was given. */
  sha256: string
  custody: Custody
}

export interface StoredWarning {
  code: string
  path: string | null
  member: string | null
  locator: string | null
  message: string
  records: number
}

/** An account that is not the owner's, with its tallies. */
export interface ContactAccount {
  id: string
  account: StoredAccount
  /** Every display name met for the account, sorted. */
  names: string[]
  chatRowIds: number[]
  /** Messages in the chats with this contact alone, both directions, plus its own messages in groups. */
  messageCount: number
  firstAt: number | null
  lastAt: number | null
}

/** A profile photo of an account, as a file among the input. */
export interface StoredPhoto {
  /** Public id of the account (`c-…`). */
  account: string
  sha256: string
  /** As printed: relative to the argument given, members after `!/`. */
  path: string
}

/** A run of a stage. One that never ended stays `running`: it was stopped. */
export interface StoredRun {
  stage: string
  configuration: unknown
  configurationSha256: string
  toolVersion: string
  runtimeVersion: string
  /** The arguments, absolute: for verification only, never printed in an annex. */
  inputs: readonly string[]
  status: 'running' | 'complete'
}

/** A message that one copy of a chat holds and another, which covers its time, does not. */
export interface CopyAbsence {
  messageRowId: number
  /** UTF-16 units of its text. */
  textLength: number
  /** The copy that lacks it. */
  copy: { path: string; member: string | null; sha256: string }
  /** Whether that copy was made after the one that holds it: then it vanished in between. */
  copyIsLater: boolean
  /** Whether the app's notice of a deletion stands in its place there. */
  replacedByNotice: boolean
}

/** A finding as the assessment of a contact needs it. */
export interface EvidenceFinding
  extends Pick<NewFinding, 'kind' | 'value' | 'attributes' | 'confidence' | 'verdict' | 'rule' | 'start'> {}

/** A message as the assessment of a contact needs it: without its text. */
export interface EvidenceMessage {
  rowId: number
  /** Public id. */
  id: string
  chatRowId: number
  /** `nobody`: the app's notices, and where the author is unknown. */
  by: 'contact' | 'owner' | 'other' | 'nobody'
  /** Whether others than the owner and this contact are in the chat. */
  group: boolean
  /**
   * In such a chat, whether the two speak to each other: the owner's turn stands right before or after the contact's, within an hour. Known of messages with
   * findings only, since the others say nothing.
   */
  addressed: boolean
  sentAt: number | null
  kind: MessageKind
  event: EventKind | null
  forwarded: boolean
  state: MessageState
  hasText: boolean
  /** SHA-256 (hex) of the pictures and papers attached that are in the export. */
  attached: readonly string[]
  /** By place in the text. */
  findings: readonly EvidenceFinding[]
}

/** A place as the analysis knew it. */
export interface StoredPlace {
  /** As findings (`attributes.place`) and the routes of bookings name it: English, kebab-case. */
  id: string
  /** country, region, city, district, island, border, camp or sea. */
  is: string
  /** ISO 3166. */
  country: string | null
  /** Degrees, WGS 84, two decimals: too coarse for an address. */
  lat: number
  lon: number
  /** One name by language (BCP 47), where one is known. */
  names: Readonly<Record<string, string>>
}

/** Who belongs to a chat, and how much each of those wrote in it. */
export interface ChatTally {
  chat: StoredChat
  /** Of the device that it was read from; null where none was named. */
  exhibit: string | null
  /** Owners too; by contact id. */
  members: readonly StoredAccount[]
  /** `by` is null for notices of the app and for authors that the export does not name. */
  written: readonly { by: StoredAccount | null; messages: number; firstAt: number | null; lastAt: number | null }[]
}

/** Where somebody said that he was, or that something is. */
export interface SentPosition {
  messageRowId: number
  /** Public id of the account that sent it. */
  account: string
  /** UTC milliseconds. */
  sentAt: number
  /** Degrees, WGS 84. */
  lat: number
  lon: number
}
