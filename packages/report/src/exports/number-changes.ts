import type { ContactAccount, StoredFinding } from '@casethread/casefile'
import type { Confidence } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'

/** A number given up for another, as one finding tells it. */
export interface NumberChange {
  /** Id of the account that changed; null where the notice does not say whose number it was. */
  contact: string | null
  app: StoredFinding['message']['app']
  /** As normalised by the detector; null where it is not told. */
  from: string | null
  to: string | null
  /** UTC milliseconds. */
  at: number | null
  evidence: 'system-event' | 'announced'
  confidence: Confidence
  message: string
}

/** All findings `number.changed`, in the order of the findings. */
export function numberChanges(source: CaseSource, contacts: readonly ContactAccount[]): NumberChange[] {
  const owners = new Owners(contacts)
  const changes: NumberChange[] = []
  for (const finding of source.findings('number.changed')) changes.push(toChange(finding, owners))
  return changes
}

function toChange(finding: StoredFinding, owners: Owners): NumberChange {
  const { message } = finding
  const told = toldOld(finding)
  const from = told !== null && isNumber(told) ? told : ownNumber(finding)
  const to = finding.value || null
  return {
    contact: message.sender?.contactId ?? owners.of(finding, [from, to, told]) ?? owners.only(finding),
    app: message.app,
    from,
    to,
    at: message.sentAt,
    evidence: message.event === 'number-changed' ? 'system-event' : 'announced',
    confidence: finding.confidence,
    message: message.id,
  }
}

/** What is told of the old number: as the detector read it, else as the notice printed it. May be a saved name. */
function toldOld({ attributes, message }: StoredFinding): string | null {
  const told = attributes.old ?? message.eventDetails?.old
  return typeof told === 'string' && told !== '' ? told : null
}

/** The number that an announcement came from. */
function ownNumber({ message: { sender }, value }: StoredFinding): string | null {
  return sender?.kind === 'phone' && sender.value !== value ? sender.value : null
}

/** Whose a number or name is, and who alone stands at the other end of a direct chat. */
class Owners {
  /** Null where several contacts of an app share it, as names may. */
  readonly #byMark = new Map<string, string | null>()
  readonly #byChat = new Map<number, Set<string>>()

  constructor(contacts: readonly ContactAccount[]) {
    for (const { id, account, names, chatRowIds } of contacts) {
      for (const mark of new Set([account.value, ...names].map(markOf))) {
        const key = `${account.app} ${mark}`
        this.#byMark.set(key, this.#byMark.has(key) ? null : id)
      }
      for (const chat of chatRowIds) this.#byChat.set(chat, (this.#byChat.get(chat) ?? new Set()).add(id))
    }
  }

  /** The contact of the first number or name that is one contact's only. */
  of({ message }: StoredFinding, told: readonly (string | null)[]): string | null {
    const found = told.map((mark) => (mark === null ? null : this.#byMark.get(`${message.app} ${markOf(mark)}`)))
    return found.find((id) => typeof id === 'string') ?? null
  }

  only({ message: { chat } }: StoredFinding): string | null {
    const contacts = [...(this.#byChat.get(chat.rowId) ?? [])]
    return chat.kind === 'direct' && contacts.length === 1 ? (contacts[0] ?? null) : null
  }
}

const digits = (number: string): string => number.replace(/\D/g, '')
/** Digits enough for a number, and no letter as in a saved name. */
const isNumber = (text: string): boolean => digits(text).length >= 5 && !/\p{L}/u.test(text)
const markOf = (text: string): string => (isNumber(text) ? digits(text) : text)

/** Whether two spellings are the same number, punctuation aside. */
export const sameNumber = (a: string, b: string): boolean => a === b || (digits(a) !== '' && digits(a) === digits(b))
