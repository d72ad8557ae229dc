import type { StoredFinding, StoredMessage } from '@casethread/casefile'
import { boundary, evidence } from '../render/evidence.ts'
import { type Html, type HtmlValue, html } from '../render/html.ts'
import { isoInstant } from '../render/instant.ts'
import { messageAnchor } from './chat-files.ts'
import { markedText } from './marked-text.ts'
import { attachments, call, position, reactions } from './message-extras.ts'
import { origin } from './message-origin.ts'
import type { MessageContext, ShownMessage } from './shown-message.ts'

/** UTF-16 units of a message that a page prints; what is left out is counted. */
const printedUnits = 50_000

/** A message as its reader saw it, with everything that was found in it and where it comes from. */
export function messageBubble(shown: ShownMessage, context: MessageContext): Html {
  const { message, withheld } = shown
  return html`<div class="${classes(message)}" id="${messageAnchor(message.id)}"><div class="bubble">
${head(message, context)}${withheld ? withheldNote(context) : [answered(shown, context), said(shown, context), call(message, context), position(message), reactions(message, context), found(shown, context)]}${origin(message, withheld, context)}</div>
${!withheld && attachments(message, context)}</div>
`
}

function classes({ direction, kind, sender, state }: StoredMessage): string {
  const side = kind === 'system' && sender === null ? ' notice-of-app' : direction === 'out' ? ' out' : ''
  return `message${side}${state === 'live' ? '' : ' not-live'}`
}

function head(message: StoredMessage, context: MessageContext): Html {
  const { words } = context
  const { sender, state, recovery, edited, forwarded } = message
  const { terms } = words.t
  const marks = [
    ...(state === 'live' ? [] : [recovery === null ? terms.states[state] : `${terms.states[state]} (${recovery})`]),
    ...(edited ? [terms.marks.edited] : []),
    ...(forwarded ? [terms.marks.forwarded] : []),
  ]
  return html`<p class="head">${sender !== null && html`<span class="who">${evidence(sender.name ?? sender.value)}</span>`}${time(message, context)}${marks.map((mark) => html`<span class="flag">${mark}</span>`)}</p>
`
}

/** The reading of the clock with its offset; why it is in doubt, and what else it may be. */
function time({ id, sentAt, sentAtRaw, timeDoubt, ambiguousAt }: StoredMessage, { words, clock }: MessageContext) {
  const { t } = words
  const raw = sentAtRaw !== null && [' ', t.chatView.asWritten, ': ', evidence(sentAtRaw)]
  const href = `#${messageAnchor(id)}`
  const shown =
    sentAt === null
      ? html`<a href="${href}">${t.terms.undated}</a>${raw}`
      : html`<a href="${href}"><time datetime="${isoInstant(sentAt)}">${clockTime(clock.reading(sentAt))}</time></a>`
  const other = ambiguousAt !== null && [' ', t.chatView.otherReading, ' ', clock.reading(ambiguousAt)]
  if (timeDoubt === null && other === false) return html`<span>${shown}</span>`
  const why = timeDoubt === null ? null : [': ', t.chatView.doubts[timeDoubt]]
  return html`<span>${shown}</span><span class="flag">${t.chatView.doubtful}${why}${other}${sentAt !== null && raw}</span>`
}

/** Without the day, which stands over it; readings beyond the calendar stay whole. */
const clockTime = (reading: string): string => (/^\d{4}-\d\d-\d\d /.test(reading) ? reading.slice(11) : reading)

const withheldNote = ({ words }: MessageContext): Html =>
  html`<p class="said none">${words.t.disclosure.privileged}</p>\n`

function answered({ message, answers }: ShownMessage, { words: { t } }: MessageContext): HtmlValue {
  if (message.replyTo === null) return null
  return answers === null
    ? html`<p class="reply">${t.chatView.replyNotHere} ${evidence(message.replyTo)}</p>\n`
    : html`<p class="reply">${t.chatView.reply} <a href="${answers.href}">${answers.at}</a></p>\n`
}

/** Partial text stands in brackets, as it was recovered. */
function said({ message, findings }: ShownMessage, { words }: MessageContext): HtmlValue {
  const { text, state, kind } = message
  if (text === null) {
    const hasMore = message.attachments.length > 0 || message.call !== null || message.location !== null
    return !hasMore && html`<p class="said none">${words.t.terms.withoutText[kind]}</p>\n`
  }
  const end = boundary(text, printedUnits)
  const shown = markedText(text.slice(0, end), findings)
  const left =
    end < text.length &&
    html`<p class="more">${words.tell(words.t.bookings.leftOut, { units: text.length - end })} ${words.t.chatView.shortened}</p>\n`
  return html`<p class="said" dir="auto">${state === 'recovered-partial' ? ['[', shown, ']'] : shown}</p>
${left}`
}

function found({ findings, before, after }: ShownMessage, { words }: MessageContext): HtmlValue {
  if (findings.length === 0) return null
  const { previousFound, nextFound } = words.t.chatView
  const lines = findings.map(
    ({ number, title, finding }) =>
      html`<li>[${number}] <b>${title}</b>${foundValue(finding)} · ${words.t.terms.confidences[finding.confidence]} · <code>${finding.rule}</code></li>\n`,
  )
  const walk = [
    before !== null && html`<a href="${before}">← ${previousFound}</a>`,
    before !== null && after !== null && ' · ',
    after !== null && html`<a href="${after}">${nextFound} →</a>`,
  ]
  return html`<ul class="found">
${lines}<li>${walk}</li>
</ul>
`
}

const foundValue = ({ value }: StoredFinding): HtmlValue => value !== null && html`: ${evidence(value)}`
