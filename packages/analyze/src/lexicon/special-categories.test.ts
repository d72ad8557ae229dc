import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assessmentRules } from '../customers/assessment-rules.ts'
import { detectors } from '../detectors/index.ts'
import { peopleRules } from '../people/people-rules.ts'
import { readLexiconData } from './load-lexicon.ts'
import { senses } from './senses.ts'

/**
 * Special categories of personal data (methodology P-03; Directive 2016/680, art. 10), and nationality: no sense, rule or signal is about them. The words of
 * a lexicon are not looked at, only what they are held to mean: people do name peoples and faiths.
 */
const special =
  /\b(?:ethnic\w*|rac(?:e|ial)|trib(?:e|al)|religio\w*|muslim\w*|islam\w*|christian\w*|jew\w*|yazidi\w*|sunni\w*|shia\w*|kurd\w*|arabs?|afghans?|syrians?|iraqis?|iranians?|eritreans?|vietnamese|albanians?|nationalit\w*|citizenship|homosexual\w*|gay|lesbian|political|hiv|pregnan\w*|diagnos\w*|illness|diseases?|disabled)\b/i

const about = (texts: Iterable<string>): string[] => [...texts].filter((text) => special.test(text))

describe('special categories', () => {
  it('are the meaning of no sense and of no entry of a lexicon', () => {
    expect(about(Object.entries(senses).flatMap(([id, { meaning }]) => [id, meaning]))).toEqual([])
    const entries = readLexiconData().lexicons.flatMap((lexicon) => lexicon.entries)
    expect(entries.length).toBeGreaterThan(1000)
    expect(about(entries.flatMap(({ sense, gloss, means }) => [sense, gloss, means ?? '']))).toEqual([])
  })

  it('are looked for by no detector, rule, link or signal', () => {
    expect(about([...assessmentRules(), ...peopleRules].map(({ says }) => says))).toEqual([])
    expect(about(detectors.flatMap(({ id, title, kinds }) => [id, title, ...kinds]))).toEqual([])
    const home = new URL('../../rules/', import.meta.url)
    const files = readdirSync(home).filter((name) => name.endsWith('.yaml'))
    expect(about(files.flatMap((name) => readFileSync(new URL(name, home), 'utf8').match(/says: .*/g) ?? []))).toEqual(
      [],
    )
  })

  it('would be seen', () => {
    expect(about(['speaks of his religion', 'of one tribe', 'nationality of the traveller'])).toHaveLength(3)
    expect(about(['pastoral care', 'a trace', 'embraces', 'Arabic numerals'])).toEqual([])
  })
})
