import { readdirSync, readFileSync } from 'node:fs'
import { readPlaces } from '../gazetteer/gazetteer.ts'
import type { CaseTerm } from '../policy/policy-file.ts'
import { type CompiledLexicon, compileLexicon, type LexiconData } from './compile-lexicon.ts'
import { Lexicon } from './lexicon.ts'
import { type LexiconFile, parseLexicon } from './lexicon-file.ts'

const folder = new URL('../../lexicons/', import.meta.url)

const readLexicons = (): LexiconFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parseLexicon(name, readFileSync(new URL(name, folder), 'utf8')))

/** The lexicons and places that come with the program, in the order of their files. */
export const readLexiconData = (): LexiconData => ({ lexicons: readLexicons(), places: readPlaces(), caseTerms: [] })

/** The same, compiled with the code words of a case. */
export const compileShipped = (caseTerms: readonly CaseTerm[]): CompiledLexicon =>
  compileLexicon({ ...readLexiconData(), caseTerms })

let shipped: Lexicon | undefined

/** The lexicon that comes with the program, compiled once. */
export function shippedLexicon(): Lexicon {
  shipped ??= new Lexicon(compileShipped([]))
  return shipped
}
