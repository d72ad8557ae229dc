import type { StoredMessage } from '@casethread/casefile'
import type { Attachment } from '@casethread/model'
import { evidence } from '../render/evidence.ts'
import { type Html, type HtmlValue, html } from '../render/html.ts'
import type { MessageContext } from './shown-message.ts'

/** Attachments, and reactions, of one message that a page prints; how many more there are is said. */
const printed = 100

/** Files are named, never embedded or linked: what they hold is not for a page that everybody opens. */
export function attachments({ attachments: all }: StoredMessage, context: MessageContext): HtmlValue {
  if (all.length === 0) return null
  return html`<ul class="files">
${all.slice(0, printed).map((one) => attachment(one, context))}${others(all, context)}</ul>
`
}

function attachment(
  { name, mime, sizeBytes, sha256, found }: Attachment,
  { words: { t, tell } }: MessageContext,
): Html {
  const facts = [mime !== null && evidence(mime), sizeBytes !== null && tell(t.chatView.bytes, { count: sizeBytes })]
  const shown = facts.filter((fact) => fact !== false).map((fact) => [fact, ' · '])
  const state = found ? t.chatView.found : t.chatView.missing
  return html`<li class="${found ? 'there' : 'missing'}"><b>${name === null ? t.chatView.fileWithoutName : evidence(name)}</b><br><small>${shown}${state}${sha256 !== null && html` · SHA-256 <code>${sha256.slice(0, 12)}…</code>`}</small></li>
`
}

const others = (all: readonly unknown[], { words: { t, tell } }: MessageContext): HtmlValue =>
  all.length > printed && html`<li>${tell(t.chatView.others, { count: all.length - printed })}</li>\n`

export function call({ call: made }: StoredMessage, { words: { t, tell } }: MessageContext): HtmlValue {
  if (made === null) return null
  const { durationSeconds: seconds, outcome } = made
  const duration = seconds !== null && [' · ', tell(t.chatView.seconds, { count: seconds })]
  return html`<p class="more">${t.chatView.call} · ${t.chatView.outcomes[outcome]}${duration}</p>
`
}

export function position({ location }: StoredMessage): HtmlValue {
  if (location === null) return null
  const { name, lat, lon } = location
  const degrees = lat !== null && lon !== null && html`<bdi class="digits" dir="ltr">${lat}°, ${lon}°</bdi>`
  return html`<p class="more">⌖ ${name !== null && [evidence(name), ' ']}${degrees}</p>
`
}

export function reactions({ reactions: all }: StoredMessage, context: MessageContext): HtmlValue {
  if (all.length === 0) return null
  const shown = all
    .slice(0, printed)
    .map(({ reaction, name, account }) => html`<li>${evidence(reaction)} ${evidence(name ?? account)}</li>\n`)
  return html`<ul class="more" aria-label="${context.words.t.chatView.reactions}">
${shown}${others(all, context)}</ul>
`
}
