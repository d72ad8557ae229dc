import type { StoredFinding } from '@casethread/casefile'
import { boundary } from '../render/evidence.ts'
import { type HtmlValue, html } from '../render/html.ts'
import { type MarkedPart, markedPieces } from '../renderers/evidence-pieces.ts'

/** A finding as a page numbers it within its message. */
export interface NumberedFinding {
  number: number
  finding: StoredFinding
  /** What is found, in the page's language. */
  title: string
}

interface PartMark {
  open: readonly NumberedFinding[]
  /** Numbers of those that end with the part. */
  ends: readonly number[]
}

/**
 * A message's text with everything found in it marked. Where findings overlap, each stretch names all that hold it; the number
 * of a finding stands behind its last character.
 */
export function markedText(text: string, findings: readonly NumberedFinding[]): HtmlValue {
  const pieces = markedPieces(text, partsOf(text, findings))
  const spans = pieces.flatMap((piece) => piece.spans)
  const isLast = new Set(spans.filter(({ mark }, at) => spans[at + 1]?.mark !== mark))
  return pieces.map(({ kind, spans: own }) => {
    const shown = own.map((span) => spanText(span.text, span.mark, isLast.has(span)))
    if (kind === 'text') return shown
    return html`<bdi class="${kind === 'digits' ? 'digits' : 'code-point'}" dir="ltr">${shown}</bdi>`
  })
}

function spanText(text: string, { open, ends }: PartMark, isLast: boolean): HtmlValue {
  if (open.length === 0) return text
  const says = open.map(({ title, finding }) => `${title} (${finding.rule})`).join(', ')
  return isLast && ends.length > 0
    ? html`<mark title="${says}" data-n="${ends.join(', ')}">${text}</mark>`
    : html`<mark title="${says}">${text}</mark>`
}

/** Cut at every beginning and end of a finding, each part with the findings that hold it. */
function partsOf(text: string, findings: readonly NumberedFinding[]): MarkedPart<PartMark>[] {
  const spans = findings.flatMap((one) => {
    const [from, to] = [boundary(text, one.finding.start), boundary(text, one.finding.end)]
    return from < to ? [{ from, to, one }] : []
  })
  const cuts = [...new Set(spans.flatMap(({ from, to }) => [from, to])), text.length].sort((a, b) => a - b)
  let from = 0
  let open: typeof spans = []
  let next = 0
  const begun = spans.sort((a, b) => a.from - b.from || a.one.number - b.one.number)
  return cuts.map((to) => {
    for (let span = begun[next]; span !== undefined && span.from <= from; span = begun[next]) {
      open.push(span)
      next++
    }
    const here = from
    open = open.filter((span) => span.to > here)
    from = to
    const ends = open.filter((span) => span.to === to).map(({ one }) => one.number)
    return { to, mark: { open: open.map(({ one }) => one), ends } }
  })
}
