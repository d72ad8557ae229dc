import { normalize, type Span } from '@casethread/model'

/** What a form may identify, for the word that takes its place and for the log. */
export type IdentifyingForm = 'address' | 'link' | 'handle' | 'place' | 'number'

/** Tried one after the other; what an earlier one took, a later one leaves. In the normalised text, where every digit is an ASCII one. */
const forms: readonly (readonly [IdentifyingForm, RegExp])[] = [
  ['address', /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  ['link', /\b(?:https?:\/\/|www\.)\S+/giu],
  ['handle', /(?<![\p{L}\d])@[\p{L}\d._-]{3,}|(?<![\p{L}\d])(?:live|skype):[\p{L}\d._:-]+/giu],
  ['place', /(?<![\d.])[-+]?\d{1,3}\.\d{3,}\s*[,;]\s*[-+]?\d{1,3}\.\d{3,}(?!\d)/gu],
  // Machine-readable lines, account and document numbers: letters and figures together, six figures and more.
  ['number', /(?<![\p{L}\d<])(?=[\p{L}\d<]*\d)[A-Z\d<]{20,}(?![\p{L}\d<])/gu],
  [
    'number',
    /(?<![\p{L}\d])(?=(?:[ -]?[A-Z\d]){8,34}(?![A-Z\d]))[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{1,4}){2,8}(?![\p{L}\d])/gu,
  ],
  ['number', /(?<![\p{L}\d])(?=[A-Z\d]*\d{6})(?=\d*[A-Z])[A-Z\d]{7,}(?![\p{L}\d])/giu],
  // Telephone numbers, codes, cards: seven figures and more, in groups or not. Sums of money are shorter, or have a mark for
  // thousands; dates are left.
  [
    'number',
    /(?<![\p{L}\d.,])(?!\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d))\+?\d(?:[ ()-]{0,2}\d){6,}(?![\p{L}\d]|[.,]\d)/gu,
  ],
]

/** Stretches of the raw text whose form identifies somebody, in their order, none within another. */
export function identifyingForms(raw: string): (Span & { form: IdentifyingForm })[] {
  const shadow = normalize(raw)
  const taken: (Span & { form: IdentifyingForm })[] = []
  for (const [form, pattern] of forms)
    for (const { index, 0: text } of shadow.text.matchAll(pattern)) {
      const span = { start: index, end: index + text.length, form }
      if (taken.every(({ start, end }) => end <= span.start || span.end <= start)) taken.push(span)
    }
  return taken.sort((a, b) => a.start - b.start).map(({ form, ...span }) => ({ ...shadow.toRaw(span), form }))
}
