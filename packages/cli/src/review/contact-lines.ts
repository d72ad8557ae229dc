import type { ReadMessage, ReadSignal } from '@casethread/analyze/review'
import type { Contact } from '@casethread/model'
import { clockIn, hitRecord, messageHead, messageText, oneLine } from '@casethread/report/search'
import { textTable } from '../text-table.ts'

export interface ContactView {
  contact: Contact
  signals: readonly ReadSignal[]
  /** Whether tier, points and what other readers said are kept back. */
  blind: boolean
}

/** One contact for the eye of its reader: what speaks against a customer first, each with the messages around it. */
export function* contactLines({ contact, signals, blind }: ContactView, zone: string): Generator<string> {
  yield* textTable([
    ['Contact', contact.id],
    ['Names', contact.names.map(oneLine).join(', ')],
    ['Accounts', contact.accounts.join(', ')],
    ['Messages', String(contact.messageCount)],
    ...(blind ? [] : judgement(contact)),
    ...contact.alerts.map((alert) => ['Danger', alert]),
  ])
  if (signals.length === 0) yield 'No signal: nothing in these chats speaks for a journey, and nothing against one.'
  for (const signal of signals) yield* signalLines(signal, zone)
}

const judgement = ({ tier, because, points, role, notices, decisions }: Contact): string[][] => [
  ['Tier', `${tier} (${because})`],
  ['Points', `${points}, for the order of reading only`],
  ['Role', `${role.role}, by ${role.by}: ${oneLine(role.because)}`],
  ['Decisions', decisions.length === 0 ? 'none' : decisions.join(', ')],
  ...notices.map(({ code, says }) => ['Notice', `${code}: ${oneLine(says)}`]),
]

function* signalLines({ id, class: kind, booking, recovered, passages }: ReadSignal, zone: string): Generator<string> {
  const clock = clockIn(zone)
  const where = booking === null ? '' : `, booking ${booking + 1}`
  yield ''
  yield `${id} (${kinds[kind]}${where}${recovered ? ', from recovered records alone' : ''})`
  for (const passage of passages) {
    const rows = passage.map(({ message, cited }) => [
      cited ? '>' : ' ',
      message.id,
      ...messageHead(message, clock),
      messageText(message),
    ])
    yield* textTable(rows)
    yield ''
  }
}

const kinds: Readonly<Record<ReadSignal['class'], string>> = {
  stop: 'not to be read on',
  negative: 'speaks against a customer',
  role: 'says what somebody is',
  A: 'anchor',
  B: 'supporting',
  C: 'weak',
}

const toRecord = ({ message, cited }: ReadMessage) => {
  const { matches: _, ...record } = hitRecord({ message, matches: [] })
  return { ...record, cited }
}

/** The same for a program. */
export function contactRecord({ contact, signals, blind }: ContactView): object {
  const { id, names, accounts, messageCount, alerts, tier, because, points, role, notices, decisions } = contact
  return {
    ...{ contact: id, names, accounts, messages: messageCount, blind, alerts },
    ...(blind ? {} : { tier, because, points, role: role.role, notices, decisions }),
    signals: signals.map(({ passages, ...signal }) => ({
      ...signal,
      passages: passages.map((one) => one.map(toRecord)),
    })),
  }
}
