import { confidences } from '@casethread/model'
import * as v from 'valibot'
import { parseDataFile } from '../data-file.ts'
import { contexts } from '../detector.ts'
import { type SenseId, senses } from '../lexicon/senses.ts'

/** What is no sense but can stand in a slot: a sum of money, a quantity (a bare number), a time of day in figures, a place, a phone number, a link or coordinates, a few words in quotation marks, a year of the last and this century. */
const shapes = [
  ...(['amount', 'quantity', 'large-quantity', 'clock', 'place'] as const),
  ...(['phone', 'map', 'account', 'code-value', 'quotation', 'year'] as const),
] as const
export type Shape = (typeof shapes)[number]

const act = v.pipe(v.string(), v.regex(/^act:[a-z]+\.[a-z-]+$/, 'is not a known sense'))
/** `phone` is a shape, a phone number; the device is the sense of that name, written `sense:phone`. */
const device = v.literal('sense:phone')
const part = v.union([device, v.picklist(Object.keys(senses) as SenseId[]), v.picklist(shapes), act])
const kind = v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z-]+$/))
const kinds = v.pipe(v.array(kind), v.minLength(1))
const author = v.picklist(['contact', 'owner', 'any'])

const neighbour = v.strictObject({
  /** One of these findings stands in a turn nearby … */
  kinds: v.optional(kinds, undefined),
  /** … or words of one of these senses. */
  senses: v.optional(v.array(part), undefined),
  by: v.optional(v.picklist(['same', 'other', 'any']), 'any'),
  /** Findings count only if they hold whatever the talk is about. */
  sure: v.optional(v.boolean(), false),
  turns: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)), 6),
  /** A turn with one of these findings, and those beyond it, do not count: the matter was closed. */
  until: v.optional(v.array(v.string()), []),
})

const rule = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  kind: v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z-]+$/)),
  /** In plain words, as it is printed. */
  says: v.pipe(v.string(), v.nonEmpty()),
  /** All slots must be filled, each by one of its parts. */
  slots: v.pipe(v.array(v.pipe(v.array(part), v.minLength(1))), v.minLength(1), v.maxLength(5)),
  /** Words that may lie between the slots together. */
  within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(40)), 6),
  ordered: v.optional(v.boolean(), false),
  /** Whether all slots must stand in one clause: punctuation ends one. */
  oneClause: v.optional(v.boolean(), false),
  /** `asserted`: not negated, asked, forbidden or conditional. `supposed`: said, asked or wanted, but not negated or conditional. `unasked`: anything but a question. */
  polarity: v.optional(
    v.picklist(['asserted', 'negated', 'asked', 'unasked', 'ordered', 'supposed', 'answered', 'any']),
    'asserted',
  ),
  by: v.optional(author, 'any'),
  /** None of these senses may stand in the message. */
  unless: v.optional(v.array(part), []),
  /** None of these findings may stand in the message. */
  unlessKinds: v.optional(v.array(kind), []),
  /** At least one of these senses stands anywhere in the message. */
  besides: v.optional(v.array(part), []),
  after: v.optional(neighbour, undefined),
  before: v.optional(neighbour, undefined),
  /** What must not stand in the turns before. */
  unlessAfter: v.optional(neighbour, undefined),
  /** What the talk around must be about for more than low confidence: see `TurnFinding`. */
  needs: v.optional(v.picklist(contexts), 'trade'),
  confidence: v.optional(v.picklist(confidences), 'medium'),
  /** The longest message (words) in which it holds; absent for any. */
  longest: v.optional(v.pipe(v.number(), v.integer()), undefined),
  /** `clause`: `unless`, `besides` and `longest` are asked of the clause of the first slot, not of the message. */
  scope: v.optional(v.picklist(['message', 'clause']), 'message'),
  /** The first slot begins among so many words of the message; absent for anywhere. */
  lead: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), undefined),
  /** Which slot's words give the value: the text of the slot with this index. */
  value: v.optional(v.pipe(v.number(), v.integer()), undefined),
})

const ruleFile = v.strictObject({ rules: v.array(rule) })
export type Rule = v.InferOutput<typeof rule>
export type Part = v.InferOutput<typeof part>

const allShapes: ReadonlySet<string> = new Set(shapes)
export const isShape = (part: Part): part is Shape => allShapes.has(part)

/** Reads and checks one file of rules; throws an `Error` that names the file and each wrong place. */
export const parseRules = (name: string, text: string): Rule[] => parseDataFile(name, text, ruleFile).rules
