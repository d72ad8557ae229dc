import type { Account, App, CallOutcome, Chat, Locator, Message } from '@casethread/model'
import { type ChatPlace, chatKey } from './chat-facts.ts'
import { knownDetails, type ReportFacts, timeOf } from './message-reader.ts'
import type { Model } from './model.ts'
import { readTimeSpan } from './sent-at.ts'
import { appOf, furtherWord } from './source-app.ts'
import { vendorState } from './vendor-state.ts'

/** `Status` of a Call (dossier A6); `NotEstablishedUnknownReason` says no more than its name. */
const outcomes: Readonly<Record<string, CallOutcome>> = {
  Established: 'answered',
  Missed: 'missed',
  Rejected: 'declined',
}

export interface Parties {
  /** The owner's account, if one of them is the owner's or the record names the account it was kept under. */
  owner: Account | null
  others: { account: Account; identifier: string; role: string | null }[]
}

/** A Call, in the chat of those who spoke: a chat app's report does not say in which conversation a call stands. */
export function readCall(model: Model, locator: Locator, facts: ReportFacts): { chat: Chat; message: Message } {
  const source = model.text('Source')
  const app = appOf(source)
  const parties = partiesOf(model, model.models('Parties'), app, facts)
  const chat = chatOfParties(model, app, parties)
  const [status, direction] = [model.text('Status'), model.text('Direction')]
  const vendor = vendorState(model, facts.head.reporter)
  const message: Message = {
    ...timeOf(model, 'TimeStamp', locator, facts),
    chat: chat.key,
    sender: callerOf(direction, parties),
    kind: 'call',
    event: null,
    eventDetails: knownDetails({
      ...vendor.details,
      direction,
      status,
      video: model.flag('VideoCall') === true ? 'True' : null,
      networkName: model.text('NetworkName'),
      disconnectionCause: model.text('DisconnectionCause'),
      ...facts.references.of(model.attribute('id')),
    }),
    text: null,
    textSource: null,
    state: vendor.state,
    edited: false,
    forwarded: false,
    attachments: [],
    call: { durationSeconds: readTimeSpan(model.text('Duration')), outcome: outcomeOf(status) },
    location: null,
    replyTo: null,
    reactions: [],
    recovery: vendor.recovery,
    locator,
    order: locator.number,
  }
  return { chat, message }
}

const outcomeOf = (status: string | null): CallOutcome =>
  (status !== null && Object.hasOwn(outcomes, status) ? outcomes[status] : undefined) ?? 'unknown'

/** Parties of a record that stands outside any chat. */
export function partiesOf(model: Model, parties: readonly Model[], app: App, { owners }: ReportFacts): Parties {
  const found: Parties = { owner: owners.ofField(app, model.text('Account')), others: [] }
  for (const party of parties) {
    const account = owners.ofParty(app, party)
    if (account === null) continue
    const isOwner = party.flag('IsPhoneOwner') === true || account.value === found.owner?.value
    if (isOwner) found.owner = account
    else found.others.push({ account, identifier: party.text('Identifier') ?? account.value, role: party.text('Role') })
  }
  return found
}

/** Where the report names the conversation of an app by the other's id, a single other leads to the same chat. */
export function chatOfParties(model: Model, app: App, { owner, others }: Parties): Chat {
  const place: ChatPlace = {
    source: model.text('Source'),
    account: model.text('Account'),
    extraction: model.attribute('extractionId'),
  }
  const ids = [...new Set(others.map(({ identifier }) => identifier))].sort()
  const accounts = others.map(({ account }) => account)
  return {
    app,
    key: chatKey(place, ids.join(', ')),
    title: null,
    kind: ids.length === 1 ? 'direct' : ids.length > 1 ? 'group' : 'unknown',
    participants: owner ? [owner, ...accounts] : accounts,
    section: furtherWord(place.source),
  }
}

/** The one who called, by the record's own word; where it has none, by the role of the party. */
function callerOf(direction: string | null, { owner, others }: Parties): Account | null {
  if (direction === 'Outgoing') return owner
  const from = others.find(({ role }) => role === 'From') ?? (others.length === 1 ? others[0] : undefined)
  return direction === 'Incoming'
    ? (from?.account ?? null)
    : (others.find(({ role }) => role === 'From')?.account ?? null)
}
