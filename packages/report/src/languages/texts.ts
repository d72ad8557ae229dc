import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import type { Language } from './language.ts'
import { nl } from './nl/index.ts'
import type { Texts, Wording } from './wording.ts'

/** Everything that annexes say, in one language. */
export type AnnexTexts = Texts<typeof en>

/** The compiler asks every language for every text; that their names in braces agree is tested. */
const tables: Readonly<Record<Language, Wording<typeof en>>> = { en, fr, nl, de }

export const textsOf = (lang: Language): AnnexTexts => tables[lang] as AnnexTexts
