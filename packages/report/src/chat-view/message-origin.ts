import type { Provenance, StoredMessage } from '@casethread/casefile'
import { boundary, evidence } from '../render/evidence.ts'
import { type Html, type HtmlValue, html } from '../render/html.ts'
import type { MessageContext } from './shown-message.ts'

/** Copies of a message whose places a page prints; how many more there are is said. */
const printedCopies = 20
/** UTF-16 units of a stored form that a page prints. */
const printedUnits = 5_000

/** On demand: which bytes of which file a message was read from, and how its time is known. */
export function origin(message: StoredMessage, withheld: boolean, { words }: MessageContext): Html {
  const { t, tell } = words
  const { id, provenance, zone, sentAtRaw, textSource, eventDetails, event } = message
  const copies = provenance.slice(0, printedCopies)
  const more = provenance.length - copies.length
  const fields: [string, HtmlValue][] = [
    [t.chatView.message, html`<code>${id}</code>`],
    ...copies.flatMap((copy) => placeOf(copy, words)),
    ...(more > 0 ? [['', tell(t.chatView.others, { count: more })] as [string, string]] : []),
    [t.chatView.asWritten, sentAtRaw === null ? t.terms.none : evidence(sentAtRaw)],
    [t.chatView.zone, `${zone.name ?? t.terms.none} · ${t.terms.zoneKnown[zone.known]}`],
  ]
  if (event !== null) fields.push([t.chatView.notice, html`<code>${event}</code>`])
  if (!withheld) {
    for (const [name, value] of Object.entries(eventDetails ?? {})) fields.push([name, evidence(value)])
    if (textSource !== null) fields.push([t.chatView.stored, storedForm(textSource, words)])
  }
  return html`<details><summary>${t.chatView.origin}</summary><dl>
${fields.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl></details>
`
}

function storedForm(text: string, { t, tell }: MessageContext['words']): HtmlValue {
  const end = boundary(text, printedUnits)
  return [
    evidence(text.slice(0, end)),
    end < text.length && ` ${tell(t.bookings.leftOut, { units: text.length - end })}`,
  ]
}

function placeOf(copy: Provenance, { t, tell }: MessageContext['words']): [string, HtmlValue][] {
  const { export: sha256, locator, byteStart, byteEnd } = copy
  const bytes =
    byteStart !== null &&
    byteEnd !== null &&
    ` · ${tell(t.chatView.byteRange, { from: String(byteStart), to: String(byteEnd) })}`
  return [
    [t.chatView.file, html`${evidence(fileName(copy))} · <code>${sha256.slice(0, 12)}…</code>`],
    [t.chatView.place, [evidence(locator), bytes]],
  ]
}

/** As paths of members are printed everywhere. */
export const fileName = ({ path, member }: Pick<Provenance, 'path' | 'member'>): string =>
  member === null ? path : `${path}!/${member}`
