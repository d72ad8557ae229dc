import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measureCategory } from './nemetz-corpus.ts'

const corpus = join(import.meta.dirname, '../../../../../../../shared/samples/sqlite-deleted/nemetz-v2')
const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')

/** The table of the README, as far as it is of this corpus: category and figures. */
const published = [...readme.matchAll(/^\| ([01][0-9A-F]) [^|]*((?:\| \d+ )+)\|$/gm)].map(([, category, figures]) => ({
  category: category as string,
  figures: (figures as string).split('|').slice(1).map(Number),
}))

describe.skipIf(!existsSync(corpus))('SQLite Forensic Corpus', () => {
  const categories = existsSync(corpus) ? readdirSync(corpus).filter((name) => /^[01][0-9A-F]$/.test(name)) : []

  it.each(categories)('category %s gives the figures of the README', async (category) => {
    const measured = await measureCategory(join(corpus, category))
    const { databases, deleted, survive, intact, partial, wrong, liveAgain, hidden } = measured
    expect([databases, deleted, survive, intact, partial, wrong, liveAgain, hidden]).toEqual(
      published.find((line) => line.category === category)?.figures,
    )
    expect({ wrong, liveAgain }).toEqual({ wrong: 0, liveAgain: 0 })
    expect(intact).toBeGreaterThanOrEqual(survive)
  })
})
