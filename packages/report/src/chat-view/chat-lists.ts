import { evidence } from '../render/evidence.ts'
import { type Html, type HtmlValue, html } from '../render/html.ts'
import { chatPageFile, type ListOrder, linkTo, listFile, listOrders } from './chat-files.ts'
import { chatTitle, contactNames } from './chat-label.ts'
import type { View, ViewPage } from './chat-view.ts'
import { type ListedChat, type ListLine, linesIn, listedChats } from './listed-chats.ts'
import { pageShell } from './page-shell.ts'

/** Lines of a list on one page. */
const linesOnPage = 1_000

/** The lists of all chats, each on as many pages as it needs; without scripts they are sorted beforehand. */
export function* listPages(view: View): Generator<ViewPage> {
  const chats = listedChats(view)
  for (const order of listOrders) {
    const lines = linesIn(order, chats)
    const pages = Math.max(1, Math.ceil(lines.length / linesOnPage))
    for (let page = 1; page <= pages; page++) {
      const shown = lines.slice((page - 1) * linesOnPage, page * linesOnPage)
      yield { file: listFile(order, page), text: listPage({ order, page, pages }, shown, view), messages: 0 }
    }
  }
}

interface Place {
  order: ListOrder
  page: number
  pages: number
}

function listPage(place: Place, lines: readonly ListLine[], view: View): string {
  const { words, clock } = view
  const { t, tell } = words
  const counts = view.source.counts()
  const walk = listWalk(place, view)
  return pageShell(
    words.lang,
    t.chatView.title,
    html`<header>
<h1>${t.chatView.title}</h1>
<p class="facts">${tell(t.chatView.chats, { count: counts.chats })} · ${tell(t.chatView.messages, { count: counts.messages })}</p>
<p class="about">${t.chatView.about} ${tell(t.chatView.clock, { zone: clock.zone })}</p>
<p class="about">${t.chatView.notEmbedded}</p>
</header>
${listNames(place, view)}${walk}<main>
${table(place, lines, view)}</main>
${walk}<footer>${t.cover.restricted}</footer>
`,
    'list',
  )
}

function listNames({ order, page }: Place, { words: { t } }: View): Html {
  const here = listFile(order, page)
  const names = listOrders.map((other) =>
    other === order
      ? html`<span class="here">${t.chatView.lists[other]}</span>`
      : html`<a href="${linkTo(listFile(other, 1), here)}">${t.chatView.lists[other]}</a>`,
  )
  return html`<nav aria-label="${t.chatView.title}">${names}</nav>\n`
}

function listWalk({ order, page, pages }: Place, { words: { t, tell } }: View): HtmlValue {
  if (pages === 1) return null
  const to = (other: number, name: string) =>
    html`<a href="${linkTo(listFile(order, other), listFile(order, page))}">${name}</a>`
  return html`<nav aria-label="${t.chatView.lists[order]}">${page > 1 && to(page - 1, `← ${t.chatView.previous}`)}<span>${tell(t.chatView.page, { page, pages })}</span>${page < pages && to(page + 1, `${t.chatView.next} →`)}</nav>
`
}

function table(place: Place, lines: readonly ListLine[], view: View): Html {
  const { captions, columns } = view.words.t.chatView
  const { chat, contact, app, exhibit, role, tier, messages, findings, first, last } = columns
  const leading = place.order === 'contact' ? [contact, chat] : [chat, contact]
  const heads = [...leading, role, tier, app, exhibit]
  return html`<div class="table"><table>
<caption>${captions[place.order]}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}<th scope="col" class="end">${messages}</th><th scope="col">${findings}</th><th scope="col">${first}</th><th scope="col">${last}</th></tr></thead>
<tbody>
${lines.map((line) => row(place, line, view))}</tbody></table></div>
`
}

function row(place: Place, { listed, contact }: ListLine, view: View): Html {
  const { words, labelOf, clock } = view
  const { t, number } = words
  const one = contact ?? listed.foremost
  const chat = chatCell(place, listed, view)
  const names = contactNames(contact ? [contact] : listed.contacts, labelOf, words)
  const [head, second] = contact ? [names, chat] : [chat, names]
  const when = (at: number | null) => (at === null ? t.terms.none : day(clock.reading(at)))
  const standing = one ? [t.terms.roles[one.role], t.terms.tiers[one.tier]] : [t.terms.none, t.terms.none]
  return html`<tr><th scope="row">${head}</th><td>${second}</td>${standing.map((word) => html`<td>${word}</td>`)}<td>${words.appName(listed.chat.app)}</td><td>${listed.exhibit === null ? t.terms.none : evidence(listed.exhibit)}</td><td class="end">${number(listed.messages)}</td><td>${families(listed, view)}</td><td class="when">${when(listed.firstAt)}</td><td class="when">${when(listed.lastAt)}</td></tr>
`
}

/** The day on a line of its own. */
function day(reading: string): Html {
  const [date = '', ...time] = reading.split(' ')
  return html`${date}<br><small>${time.join(' ')}</small>`
}

/** A chat that is not shown has no page to lead to, and says why. */
function chatCell({ order, page }: Place, { chat, withheld, messages }: ListedChat, { words }: View): Html {
  const title = chatTitle(chat, words)
  const id = html`<br><small><code>${chat.id}</code></small>`
  if (withheld) return html`${title}${id}<br><small>${words.t.disclosure.privileged}</small>`
  if (messages === 0) return html`${title}${id}`
  return html`<a href="${linkTo(chatPageFile(chat.id, 1), listFile(order, page))}">${title}</a>${id}`
}

/** Of a chat that is not shown, neither. */
function families({ families: all, withheld }: ListedChat, { words }: View): HtmlValue {
  if (withheld || all.length === 0) return words.t.terms.none
  const named = Map.groupBy(all, ({ family }) => words.familyName(family))
  return [...named].map(([name, counts], at) => [
    at > 0 && ' · ',
    `${name}\u00a0${words.number(counts.reduce((sum, { count }) => sum + count, 0))}`,
  ])
}
