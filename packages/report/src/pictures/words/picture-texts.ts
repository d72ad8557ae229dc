import { type Formats, formatsOf } from '../../languages/formats.ts'
import type { Language } from '../../languages/language.ts'
import { say, type Text, type Texts, type Values } from '../../languages/wording.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

const tables: Readonly<Record<Language, Texts<typeof en>>> = { en, fr, nl, de }

/** The words of pictures in one language, and how its numbers are written. */
export function pictureTexts(lang: Language) {
  const formats: Formats = formatsOf(lang)
  return {
    words: tables[lang],
    formats,
    /** Fills a text, which holds words and numbers alone. */
    say: <S extends string>(text: Text<S>, values: Values<S>): string =>
      say(text, values, formats).map(String).join(''),
  }
}
