import { readdirSync, readFileSync } from 'node:fs'
import { readPlaces } from '../gazetteer/gazetteer.ts'
import { Lexicon, type LexiconData } from './lexicon.ts'
import { type LexiconFile, parseLexicon } from './lexicon-file.ts'

const folder = new URL('../../lexicons/', import.meta.url)

const readLexicons = (): LexiconFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parseLexicon(name, readFileSync(new URL(name, folder), 'utf8')))

/** The lexicons and places that come with the program, in the order of their files. */
export const readLexiconData = (): LexiconData => ({ lexicons: readLexicons(), places: readPlaces(), caseTerms: [] })

let shipped: Lexicon | undefined

/** The lexicon that comes with the program, compiled once. */
export function shippedLexicon(): Lexicon {
  shipped ??= new Lexicon(readLexiconData())
  return shipped
}
