import { describe, expect, it } from 'vitest'
import { phrases as de } from './de/phrases.ts'
import { formatsOf } from './formats.ts'
import { phrases as fr } from './fr/phrases.ts'
import { languages } from './language.ts'
import { phrases as nl } from './nl/phrases.ts'
import { phrasesIn } from './phrases.ts'
import { textsOf } from './texts.ts'
import { namesIn, say } from './wording.ts'

type Tree = { readonly [key: string]: string | Tree }

/** Every text of a table with the path to it: `summary.title`. */
const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  )
const textsIn = (lang: (typeof languages)[number]) => leaves(textsOf(lang) as unknown as Tree)
const english = new Map(textsIn('en'))

/** Methodology §1.12: words that no generated text may hold. Where an authority has stated a person's capacity, the word is its own. */
const banned = {
  en: /\bcertainly\b|\bundeniabl|\bAI determined\b|\bproves\b|\bvictims\b|\bmatch(?:es)?\b(?! )/iu,
  fr: /\bcertainement\b|\bindéniabl|\bincontestabl|\bprouvent?\b(?! jamais)|\bl’IA a établi\b|\bvictimes\b/iu,
  nl: /\bongetwijfeld\b|\bonmiskenbaar\b|\bonweerlegbaar\b|\bAI bepaalde\b|\bslachtoffers\b/iu,
  de: /\bzweifellos\b|\bunbestreitbar\b|\bunwiderlegbar\b|\bKI hat festgestellt\b|\bdie Opfer\b|\bbeweist\b/iu,
} as const

describe.each(languages)('the texts in %s', (lang) => {
  const texts = textsIn(lang)

  it('are all there, none of them empty, with the names that the English ones have', () => {
    expect(texts.map(([path]) => path).sort()).toEqual([...english.keys()].sort())
    for (const [path, text] of texts) {
      expect(text.trim(), path).not.toBe('')
      expect(namesIn(text), path).toEqual(namesIn(english.get(path) ?? ''))
    }
  })

  it('hold no word that claims more than the figures do', () => {
    for (const [path, text] of texts) expect(text, path).not.toMatch(banned[lang])
  })

  it('have nouns in two numbers wherever a number is counted', () => {
    for (const [path, text] of texts)
      for (const [, inside = ''] of text.matchAll(/\{([^{}]*)\}/g))
        expect(inside.split('|').length, path).toSatisfy((parts) => parts === 1 || parts === 3)
  })
})

describe('reasons of the analysis', () => {
  const spoken = (lang: (typeof languages)[number]) =>
    phrasesIn(lang, (name, value) => (name === 'tier' ? `<${value}>` : value))

  it('are translated in every language, with the same names', () => {
    for (const table of [nl, de]) expect(Object.keys(table)).toEqual(Object.keys(fr))
    for (const table of [fr, nl, de])
      for (const [english, text] of Object.entries(table)) expect(namesIn(text), english).toEqual(namesIn(english))
  })

  it('keep their ids and values, within each other and joined by semicolons', () => {
    const reason = 'released: pay-0a1b stands in its place; told twice: the same as pay-2; of unknown kind'
    expect(spoken('en')(reason)).toBe(reason)
    expect(spoken('nl')(reason)).toBe(
      'vrijgegeven: pay-0a1b komt in de plaats; twee keer verteld: hetzelfde als pay-2; of unknown kind',
    )
    expect(spoken('de')('put down with an office and not released, but no sum is named')).toBe(
      'bei einem Büro hinterlegt und nicht freigegeben, aber es ist kein Betrag genannt',
    )
    expect(spoken('fr')('its booking is not held to be that of a customer (possible)')).toBe(
      'sa réservation n’est pas tenue pour celle d’un client (<possible>)',
    )
  })
})

describe('the terms of law', () => {
  const term = (lang: (typeof languages)[number], entry: 'smuggling' | 'trafficking' | 'advantages' | 'confiscation') =>
    textsOf(lang).glossary.entries[entry].term

  it('are those of the reviewed list', () => {
    expect(languages.map((lang) => term(lang, 'smuggling'))).toEqual([
      'smuggling of migrants',
      'trafic d’êtres humains',
      'mensensmokkel',
      'Menschenschmuggel',
    ])
    expect(languages.map((lang) => term(lang, 'trafficking'))).toEqual([
      'trafficking in human beings',
      'traite des êtres humains',
      'mensenhandel',
      'Menschenhandel',
    ])
    expect(languages.map((lang) => term(lang, 'advantages'))).toEqual([
      'pecuniary advantages',
      'avantages patrimoniaux',
      'vermogensvoordelen',
      'Vermögensvorteile',
    ])
    expect(languages.map((lang) => term(lang, 'confiscation'))).toEqual([
      'special confiscation',
      'confiscation spéciale',
      'bijzondere verbeurdverklaring',
      'Sondereinziehung',
    ])
  })

  it('never take trafic for traite: both words stand in full and in the glossary alone', () => {
    for (const [path, text] of textsIn('fr')) {
      expect(text, path).not.toMatch(/\btrafic\b(?! d’êtres humains)|\btraite\b(?! des êtres humains)/iu)
      if (/\btrafic\b|\btraite\b/iu.test(text)) expect(path).toMatch(/^glossary\.entries\.(?:smuggling|trafficking)\./)
    }
    for (const [path, text] of textsIn('en'))
      if (/traffick/iu.test(text)) expect(path).toMatch(/^glossary\.entries\.(?:smuggling|trafficking)\./)
  })

  it('says the sentence of the report as it was fixed', () => {
    const given = { amount: 'X', assumption: 'A-nn', other: 'Y', table: 'n' }
    const said = languages.map((lang) => say(textsOf(lang).summary.template, given, formatsOf(lang)).join(''))
    expect(said).toEqual([
      'On the material examined and on assumptions A-01 to A-11, the gross proceeds are not less than X. If assumption A-nn is not accepted, the figure becomes Y (n).',
      'Sur la base du matériel examiné et sous les hypothèses A-01 à A-11, le produit brut n’est pas inférieur à X. Si l’hypothèse A-nn n’est pas retenue, le montant devient Y (n).',
      'Op basis van het onderzochte materiaal en onder de aannames A-01 tot A-11 bedraagt de bruto-opbrengst niet minder dan X. Wordt aanname A-nn niet gevolgd, dan bedraagt het cijfer Y (n).',
      'Auf Grundlage des untersuchten Materials und unter den Annahmen A-01 bis A-11 beträgt der Bruttoerlös mindestens X. Wird Annahme A-nn nicht geteilt, beträgt der Wert Y (n).',
    ])
  })
})

describe('numbers and money', () => {
  it('are printed as each language does, from whole numbers', () => {
    expect(languages.map((lang) => formatsOf(lang).money(116_400_000))).toEqual([
      '€1,164,000.00',
      '1\u202f164\u202f000,00\u00a0€',
      '€\u00a01.164.000,00',
      '1.164.000,00\u00a0€',
    ])
    expect(languages.map((lang) => formatsOf(lang).wholeMoney(116_400_000, 'USD'))).toEqual([
      'USD\u00a01,164,000',
      '1\u202f164\u202f000\u00a0USD',
      'USD\u00a01.164.000',
      '1.164.000\u00a0USD',
    ])
    expect(languages.map((lang) => formatsOf(lang).percent(291, 769))).toEqual([
      '37.8%',
      '37,8\u00a0%',
      '37,8%',
      '37,8\u00a0%',
    ])
    expect(languages.map((lang) => formatsOf(lang).day('2017-09-04'))).toEqual([
      '4\u00a0September 2017',
      '04/09/2017',
      '04/09/2017',
      '04.09.2017',
    ])
  })

  it('keep every cent of the largest sums and of negative ones', () => {
    expect(formatsOf('de').money(Number.MAX_SAFE_INTEGER)).toBe('90.071.992.547.409,91\u00a0€')
    expect(formatsOf('en').money(-5)).toBe('−€0.05')
    expect(formatsOf('fr').percent(1, 0)).toBe('–')
  })

  it('choose the form of the noun by the number', () => {
    const messages = (lang: (typeof languages)[number], read: number) =>
      say('{read|one|many}', { read }, formatsOf(lang)).join('')
    expect(languages.map((lang) => [0, 1, 2].map((read) => messages(lang, read).slice(2)))).toEqual([
      ['many', 'one', 'many'],
      ['one', 'one', 'many'],
      ['many', 'one', 'many'],
      ['many', 'one', 'many'],
    ])
  })
})
