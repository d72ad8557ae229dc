import type { Account, App, Call, Locator, Message, Reaction } from '@casethread/model'
import { kindOf } from './message-kind.ts'
import { isCaption, maybeNotice, type Notice, readNotice } from './notices.ts'
import type { PageBody } from './page-body.ts'
import { splitReaction } from './page-reaction.ts'
import type { PrintedTime, PrintedTimes } from './printed-times.ts'
import { mapPlace, withLink } from './shared-link.ts'

export interface PageMessageParts {
  app: App
  chat: string
  sender: Account | null
  time: PrintedTime
  body: PageBody
  locator: Locator
}

/** Puts together the messages of one page. */
export class PageMessages {
  readonly #times: PrintedTimes
  readonly #account: (name: string) => Account

  /** @param account gives the account of a name as printed */
  constructor(times: PrintedTimes, account: (name: string) => Account) {
    this.#times = times
    this.#account = account
  }

  /** `order` is left at 0. */
  message({ app, chat, sender, time, body, locator }: PageMessageParts): Message {
    const { attachments, links } = body
    const details: Record<string, string> = {}
    const { texts, call } = takeDuration(body.texts, details)
    const written = texts.length === 0 ? null : texts.join('\n')
    const text = links.reduce(withLink, written)
    const notice = call ? null : noticeOf(written, sender, app, attachments.length + links.length > 0)
    const reactions = this.#reactions(body.listed, details)
    if (links.length > 0) details.shareLink = links.join(' ')
    if (notice) Object.assign(details, notice.details)
    else if (written !== null && !call && maybeNotice(written)) details.hint = 'possibly a notice of the app'
    if (sender === null) details.sender = 'not named in the export'
    const location = links.map((link) => mapPlace(link)).find((place) => place !== null) ?? null
    const { reading: _, ...sent } = time
    return {
      chat,
      sender,
      ...sent,
      kind: kindOf({ isCall: call !== null, isNotice: notice !== null, location, attachments, text }),
      event: notice?.event ?? null,
      eventDetails: Object.keys(details).length > 0 ? details : null,
      text,
      textSource: null,
      state: 'live',
      edited: false,
      forwarded: false,
      attachments,
      call,
      location,
      replyTo: null,
      reactions,
      recovery: null,
      locator,
      order: 0,
    }
  }

  /** A reaction without a name has no account to stand with; it is kept among the details. */
  #reactions(listed: readonly string[], details: Record<string, string>): Reaction[] {
    const reactions: Reaction[] = []
    const nameless: string[] = []
    for (const entry of listed) {
      const { reaction, name, time } = splitReaction(entry)
      if (name === null) nameless.push(entry)
      else {
        reactions.push({
          account: this.#account(name),
          reaction,
          at: time === null ? null : this.#times.instantOf(time),
        })
      }
    }
    if (nameless.length > 0) details.reactionsOfNobody = nameless.join(' ')
    return reactions
  }
}

function noticeOf(text: string | null, sender: Account | null, app: App, carriesMore: boolean): Notice | null {
  const name = sender?.name ?? null
  if (text === null || (carriesMore && isCaption(text, name))) return null
  return readNotice(text, name, app)
}

/**
 * `Duration: 12 minutes` behind the sentence of a call (seen in a page of 2018, briandigiorgio/Messenger), in English. It is
 * an element of its own, which nobody can type. Minutes are rounded by Meta.
 */
const durationLine = /^Duration: (\d{1,6}) (sec(?:ond)?s?|min(?:ute)?s?|hours?)\.?$/

function takeDuration(
  texts: readonly string[],
  details: Record<string, string>,
): { texts: readonly string[]; call: Call | null } {
  const at = texts.findLastIndex((text) => durationLine.test(text))
  const found = at > 0 ? durationLine.exec(texts[at] ?? '') : null
  if (!found) return { texts, call: null }
  const [, number = '', unit = ''] = found
  const seconds = Number(number) * (unit.startsWith('sec') ? 1 : unit.startsWith('min') ? 60 : 3600)
  details.duration = `${number} ${unit}`
  return {
    texts: texts.toSpliced(at, 1),
    call: { durationSeconds: seconds, outcome: seconds > 0 ? 'answered' : 'unknown' },
  }
}
