import * as v from 'valibot'
import { parseDataFile } from '../data-file.ts'
import { type SenseId, senses } from './senses.ts'

/** Senses that name the act itself: `act:price.asked`. */
const act = v.pipe(v.string(), v.regex(/^act:[a-z]+\.[a-z-]+$/, 'is not a known sense'))
const sense = v.union([v.picklist((Object.keys(senses) as SenseId[]).filter((id) => id !== 'place')), act])
/** YAML reads a bare 3 (a letter of Arabizi) as a number, and false as no word. */
const word = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String), v.nonEmpty())
const words = v.array(word)
const terms = v.pipe(words, v.minLength(1))
const values = v.optional(v.record(v.string(), v.number()), {})

const entry = v.strictObject({
  sense,
  terms,
  gloss: v.pipe(v.string(), v.nonEmpty()),
  /** What a code word stands for. */
  means: v.optional(word),
  register: v.optional(v.string()),
  reason: v.optional(v.string()),
})

const lexiconFile = v.strictObject({
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/)),
  name: v.string(),
  sources: v.array(v.string()),
  common: words,
  affixes: v.optional(v.strictObject({ prefixes: v.optional(words, []), suffixes: v.optional(words, []) }), {
    prefixes: [],
    suffixes: [],
  }),
  numerals: v.optional(
    v.strictObject({
      units: values,
      multipliers: values,
      halves: values,
      /** Units that never begin a number: by themselves they are other words, Vietnamese `lăm` is five, `lắm` very. */
      later: values,
      joiners: v.optional(words, []),
    }),
    { units: {}, multipliers: {}, halves: {}, later: {}, joiners: [] },
  ),
  entries: v.array(entry),
})
export type LexiconFile = v.InferOutput<typeof lexiconFile>

/** Reads and checks one lexicon; throws an `Error` that names the file and each wrong place. */
export const parseLexicon = (name: string, text: string): LexiconFile => parseDataFile(name, text, lexiconFile)
