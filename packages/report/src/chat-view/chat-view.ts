import type { StoredMessage } from '@casethread/casefile'
import type { CaseSource } from '../case-source.ts'
import { displayZone } from '../display-zone.ts'
import type { Language } from '../languages/language.ts'
import { type Clock, clockIn } from '../render/instant.ts'
import { chatPageFile, linkTo, messageAnchor } from './chat-files.ts'
import { ChatLayout, type PageBounds, usualBounds } from './chat-layout.ts'
import { listPages } from './chat-lists.ts'
import { chatPage } from './chat-page.ts'
import { type ChatContact, type ChatPeople, chatPeople } from './chat-people.ts'
import { EarlierRecords } from './earlier-records.ts'
import type { NumberedFinding } from './marked-text.ts'
import { type FoundMessage, type PageMessages, pageMessages } from './page-messages.ts'
import type { ShownMessage } from './shown-message.ts'
import { type ViewWords, viewWords } from './view-words.ts'

export interface ChatViewOptions {
  lang: Language
  /** By contact id; empty without a key. */
  pseudonyms: ReadonlyMap<string, string>
  /** For tests. */
  bounds?: PageBounds
}

/** A page of the report, whole, and how many messages stand on it. */
export interface ViewPage {
  file: string
  text: string
  messages: number
}

/** What pages are made from. */
export interface View {
  source: CaseSource
  words: ViewWords
  clock: Clock
  people: ChatPeople
  layout: ChatLayout
  exhibits: ReadonlyMap<number, string | null>
  labelOf(contact: ChatContact): string
}

/** Every chat on pages of bounded size, then the lists that lead to them. One page is held at a time. */
export function* chatView(source: CaseSource, options: ChatViewOptions): Generator<ViewPage> {
  const view = viewOf(source, options)
  let earlier = new EarlierRecords()
  for (const found of pageMessages(source, view.layout)) {
    if (found.page === 1) earlier = new EarlierRecords()
    if (view.people.isWithheld(found.chat.rowId)) continue
    yield {
      file: chatPageFile(found.chat.id, found.page),
      text: chatPage(found, shownMessages(found, earlier, view), view),
      messages: found.messages.length,
    }
  }
  yield* listPages(view)
}

function viewOf(source: CaseSource, { lang, pseudonyms, bounds = usualBounds }: ChatViewOptions): View {
  const { zone } = displayZone(source, source.sources())
  return {
    source,
    words: viewWords(lang),
    clock: remembering(clockIn(zone)),
    people: chatPeople(source),
    layout: new ChatLayout(source, bounds),
    exhibits: new Map(Array.from(source.chatTallies(), ({ chat, exhibit }) => [chat.rowId, exhibit])),
    labelOf: ({ id }) => pseudonyms.get(id) ?? id,
  }
}

/** A message's time is asked for more than once in a row, and a clock reading is dear. */
function remembering(clock: Clock): Clock {
  let [known, text] = [Number.NaN, '']
  const reading = (instant: number): string => {
    if (instant !== known) text = clock.reading(instant)
    known = instant
    return text
  }
  return { zone: clock.zone, reading, day: (instant) => reading(instant).split(' ')[0] ?? '' }
}

function shownMessages({ chat, page, messages }: PageMessages, earlier: EarlierRecords, view: View): ShownMessage[] {
  const { layout, source, words, clock, people } = view
  const file = chatPageFile(chat.id, page)
  const linkOf = (id: string, on: number) => `${linkTo(chatPageFile(chat.id, on), file)}#${messageAnchor(id)}`
  const far = (rowId: number | null): string | null =>
    rowId === null ? null : linkOf(source.messageIds([rowId])[0] ?? '', layout.pageOf(rowId))
  const found = messages.filter(({ findings }) => findings.length > 0)
  const places = new Map(found.map(({ message }, at) => [message.rowId, at]))
  const beside = (at: number): string | null => {
    const id = found[at]?.message.id
    return id === undefined ? null : linkOf(id, page)
  }
  return messages.map(({ message, findings }): ShownMessage => {
    const at = places.get(message.rowId)
    const answered = earlier.answeredBy(message)
    earlier.add(message, page)
    return {
      message,
      findings: numbered(findings, words),
      answers: answered && {
        href: linkOf(answered.id, answered.page),
        at: answered.sentAt === null ? words.t.terms.undated : clock.reading(answered.sentAt),
      },
      before: at === undefined ? null : at > 0 ? beside(at - 1) : far(layout.foundBefore(chat.rowId, page)),
      after:
        at === undefined ? null : at < found.length - 1 ? beside(at + 1) : far(layout.foundAfter(chat.rowId, page)),
      withheld: isByWithheld(message, people),
    }
  })
}

const numbered = (findings: FoundMessage['findings'], words: ViewWords): NumberedFinding[] =>
  findings.map((finding, at) => ({ number: at + 1, finding, title: words.kindName(finding.kind) }))

const isByWithheld = ({ sender }: StoredMessage, people: ChatPeople): boolean =>
  sender !== null && people.contactOf(sender.contactId)?.quarantined === true
