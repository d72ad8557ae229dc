import { evidence } from '../render/evidence.ts'
import { type Html, type HtmlValue, html } from '../render/html.ts'
import { chatIndexFile, chatPageFile, linkTo, messageAnchor } from './chat-files.ts'
import { chatTitle, contactNames } from './chat-label.ts'
import type { View } from './chat-view.ts'
import { messageBubble } from './message-bubble.ts'
import { fileName } from './message-origin.ts'
import type { PageMessages } from './page-messages.ts'
import { pageShell } from './page-shell.ts'
import type { ShownMessage } from './shown-message.ts'

/** A page of one chat, to be read from top to bottom, with what was found on it at its head. */
export function chatPage(place: PageMessages, messages: readonly ShownMessage[], view: View): string {
  const { words } = view
  const walk = pageWalk(place, view)
  const title = `${words.t.chatView.title}: ${place.chat.title ?? place.chat.id} (${place.page})`
  return pageShell(
    words.lang,
    title,
    html`${head(place, view)}${walk}${foundHere(messages, view)}<main>
${conversation(messages, view)}</main>
${walk}${files(messages, view)}<footer>${words.t.cover.restricted} · ${words.t.chatView.about}</footer>
`,
  )
}

function head({ chat, page }: PageMessages, { words, people, exhibits, layout, labelOf, clock }: View): Html {
  const { t, tell } = words
  const contacts = people.inChat(chat.rowId)
  const exhibit = exhibits.get(chat.rowId) ?? null
  const [only, ...others] = contacts
  const standing = only && others.length === 0 && ` · ${t.terms.roles[only.role]} · ${t.terms.tiers[only.tier]}`
  return html`<header>
<p class="kicker"><a href="${`../${chatIndexFile}`}">${t.chatView.allChats}</a> · ${words.appName(chat.app)}${exhibit !== null && [' · ', t.chatView.columns.exhibit, ' ', evidence(exhibit)]} · <code>${chat.id}</code></p>
<h1>${chatTitle(chat, words)}</h1>
<p class="facts">${contactNames(contacts, labelOf, words)}${standing ?? null}</p>
<p class="facts">${tell(t.chatView.page, { page, pages: layout.pagesIn(chat.rowId) })}</p>
<details class="about"><summary>${t.chatView.howToRead}</summary><p>${tell(t.chatView.clock, { zone: clock.zone })}</p><p>${t.chatView.owner}</p><p>${t.chatView.marked}</p><p>${t.chatView.notEmbedded}</p></details>
</header>
`
}

/** Pages on either side that are linked by number, beside the first and the last: a long chat has thousands. */
const besides = 4

function pageWalk({ chat, page }: PageMessages, { words: { t }, layout }: View): HtmlValue {
  const pages = layout.pagesIn(chat.rowId)
  if (pages === 1) return null
  const here = chatPageFile(chat.id, page)
  const to = (number: number, name: HtmlValue) =>
    html`<a href="${linkTo(chatPageFile(chat.id, number), here)}">${name}</a>`
  const near = Array.from({ length: 2 * besides + 1 }, (_, at) => page - besides + at)
  const numbers = [...new Set([1, ...near, pages])].filter((number) => number >= 1 && number <= pages)
  return html`<nav aria-label="${t.chatView.pages}">${page > 1 && to(page - 1, `← ${t.chatView.previous}`)}${numbers.map(
    (number, at) => [
      (numbers[at - 1] ?? number - 1) < number - 1 && html`<span>…</span>`,
      number === page ? html`<span class="here">${number}</span>` : to(number, number),
    ],
  )}${page < pages && to(page + 1, `${t.chatView.next} →`)}</nav>
`
}

/** Kind by kind, each message once. */
function foundHere(messages: readonly ShownMessage[], { words, clock }: View): Html {
  const { t } = words
  const shown = messages.filter(({ withheld }) => !withheld)
  const each = shown.flatMap(({ message, findings }) =>
    [...new Set(findings.map(({ title }) => title))].map((title) => ({ title, message })),
  )
  const kinds = [...Map.groupBy(each, ({ title }) => title)].sort(([a], [b]) => (a < b ? -1 : 1))
  const link = ({ message: { id, sentAt } }: (typeof each)[number], at: number) =>
    html`${at > 0 && ' · '}<a href="#${messageAnchor(id)}">${sentAt === null ? t.terms.undated : clock.reading(sentAt).slice(0, 16)}</a>`
  const lines = kinds.map(
    ([title, all]) => html`<li><b>${title}</b> (${words.number(all.length)}): ${all.map(link)}</li>\n`,
  )
  return html`<details><summary>${t.chatView.here}: ${words.number(each.length)}</summary>
${lines.length === 0 ? html`<p>${t.chatView.noneHere}</p>` : html`<ul class="kinds">\n${lines}</ul>`}
</details>
`
}

function conversation(messages: readonly ShownMessage[], view: View): HtmlValue {
  let day: string | null = null
  return messages.map((shown) => {
    const on = dayOf(shown, view)
    const begins = on !== day && html`<h2 class="day">${on}</h2>\n`
    day = on
    return [begins, messageBubble(shown, view)]
  })
}

const dayOf = ({ message: { sentAt } }: ShownMessage, { words, clock }: View): string =>
  sentAt === null ? words.t.chatView.undated : words.day(clock.day(sentAt))

/** The files behind a page with their whole hashes; messages name them by the first digits. */
function files(messages: readonly ShownMessage[], { words: { t } }: View): Html {
  const all = new Map<string, string>()
  for (const { message } of messages)
    for (const copy of message.provenance) all.set(`${fileName(copy)}\n${copy.export}`, copy.export)
  const lines = [...all].sort(([a], [b]) => (a < b ? -1 : 1))
  return html`<details><summary>${t.chatView.files}</summary><ul class="kinds">
${lines.map(([name, sha256]) => html`<li>${evidence(name.slice(0, name.lastIndexOf('\n')))} · SHA-256 <code>${sha256}</code></li>\n`)}</ul></details>
`
}
