import * as v from 'valibot'
import { parseDataFile } from '../data-file.ts'
import { type SenseId, senses } from '../lexicon/senses.ts'

const text = v.pipe(v.string(), v.nonEmpty())
const day = v.pipe(v.string(), v.isoDate('is no day, YYYY-MM-DD'))
const sense = v.picklist((Object.keys(senses) as SenseId[]).filter((id) => id !== 'place'))

/** A term that this case has shown to mean something: what methodology 2.5 asks of a code word. */
const caseTerm = v.pipe(
  v.strictObject({
    terms: v.pipe(v.array(text), v.minLength(1)),
    /** What it stands for, in plain words. */
    means: text,
    language: text,
    /** The sense whose rules it takes part in, beside being reported as a code word. */
    as: v.optional(sense),
    /** An explained passage, a transport that followed, a statement. */
    proofs: v.pipe(
      v.array(text),
      v.minLength(2, 'needs two proofs (an explained passage, a transport that followed, a statement)'),
    ),
    /** Other readings that were considered; say `[]` if there are none. */
    alternatives: v.array(text),
    /** First and last day (UTC) on which it is known to have had this meaning. */
    from: day,
    to: day,
    author: text,
  }),
  v.check(({ from, to }) => from <= to, 'ends before it begins'),
)
export type CaseTerm = v.InferOutput<typeof caseTerm>

const policyFile = v.strictObject({ terms: v.optional(v.array(caseTerm), []) })
export type Policy = v.InferOutput<typeof policyFile>

/** Reads and checks a policy file; throws an `Error` that names the file and each wrong place. */
export const parsePolicy = (name: string, content: string): Policy => parseDataFile(name, content, policyFile)
