import { phrases as de } from './de/phrases.ts'
import { phrases as fr } from './fr/phrases.ts'
import type { Language } from './language.ts'
import { phrases as nl } from './nl/phrases.ts'

/**
 * Reasons that the analysis gives are fixed English sentences with ids and values in them (`told twice: the same as {id}`). Each table has
 * them in another language, by the English sentence with its names in braces. What no table knows is printed as it was given.
 */
const tables: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = { fr, nl, de }

interface Phrase {
  pattern: RegExp
  translation: string
}

const name = /\{(\w+)\}/g

function phraseOf(english: string, translation: string): Phrase {
  const literal = english.split(name).map((piece, at) => (at % 2 === 0 ? RegExp.escape(piece) : `(?<${piece}>.+?)`))
  return { pattern: new RegExp(`^${literal.join('')}$`, 'su'), translation }
}

/**
 * Translates a reason, and each part of one that is joined by semicolons. `word` gives the annex's word for a value of the model by the name
 * in braces (`tier`, `role`, `service`), or the value itself.
 */
export function phrasesIn(lang: Language, word: (name: string, value: string) => string): (english: string) => string {
  if (lang === 'en') return (english) => english
  const phrases = Object.entries(tables[lang])
    // The one with the most words of its own first: `{reason}, but …` fits a sentence that has a translation of its own, too.
    .sort(([a], [b]) => b.replace(name, '').length - a.replace(name, '').length)
    .map(([english, translation]) => phraseOf(english, translation))
  const whole = (english: string): string | null => {
    for (const { pattern, translation } of phrases) {
      const match = pattern.exec(english)
      if (match) return translation.replace(name, (_, key: string) => within(key, match.groups?.[key] ?? ''))
    }
    return null
  }
  const within = (key: string, text: string): string => {
    if (key === 'reason') return whole(text) ?? text
    if (key !== 'open') return word(key, text)
    return text
      .split(', ')
      .map((part) => whole(part) ?? part)
      .join(', ')
  }
  const parts = (english: string) =>
    english
      .split('; ')
      .map((part) => whole(part) ?? part)
      .join('; ')
  return (english) => whole(english) ?? parts(english)
}
