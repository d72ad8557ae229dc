import type { App } from '@casethread/model'
import { appNames } from '../app-names.ts'
import { plainText } from '../document/plain-text.ts'
import { formatsOf } from '../languages/formats.ts'
import type { Language } from '../languages/language.ts'
import { type AnnexTexts, textsOf } from '../languages/texts.ts'
import { say, type Text, type Values } from '../languages/wording.ts'

/** What the pages say, in one language. */
export interface ViewWords {
  lang: Language
  t: AnnexTexts
  /** Fills a text of the tables with numbers and plain words. */
  tell<S extends string>(text: Text<S>, values: Values<S>): string
  appName(app: App): string
  number(value: number): string
  /** Of `YYYY-MM-DD`. */
  day(day: string): string
  /** Of a finding; what no table knows (a rule of the examiner's own) by its id. */
  kindName(kind: string): string
  /** Of a family of kinds. */
  familyName(family: string): string
}

export function viewWords(lang: Language): ViewWords {
  const [t, formats] = [textsOf(lang), formatsOf(lang)]
  const kinds: Readonly<Record<string, string>> = t.terms.kinds
  const { other, ...families } = t.chatView.families
  const familyNames: Readonly<Record<string, string>> = families
  return {
    lang,
    t,
    tell: (text, values) => plainText(say(text, values, formats)),
    appName: (app) => (app === 'other' ? t.terms.otherApps : appNames[app]),
    number: (value) => formats.number(value),
    day: (day) => formats.day(day),
    kindName: (kind) => kinds[kind] ?? kind,
    familyName: (family) => familyNames[family] ?? other,
  }
}
