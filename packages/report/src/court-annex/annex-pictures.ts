import type { StoredSource } from '@casethread/casefile'
import { type App, apps, type Figures, type SensitivityLine } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'
import { plainText } from '../document/plain-text.ts'
import type { Formats } from '../languages/formats.ts'
import type { Language } from '../languages/language.ts'
import type { AnnexTexts } from '../languages/texts.ts'
import { type CasePictures, casePictures } from '../pictures/from-case/case-pictures.ts'
import type { Disclosure } from './disclosure.ts'

interface Given {
  lang: Language
  t: AnnexTexts
  formats: Formats
  zone: string
  disclose: Disclosure
  figures: Figures | null
  sources: readonly StoredSource[]
  appName(app: App): string
}

/** The pictures, with the names that the rendering allows. */
export function annexPictures(source: CaseSource, given: Given): CasePictures {
  const { disclose, figures, lang, zone, appName, sources, t, formats } = given
  const withoutContent = apps.filter((app) => app !== 'other' && sources.every((one) => one.app !== app))
  return casePictures(
    source,
    figures,
    { zone, lang, withoutContent: withoutContent.map(appName) },
    {
      contact: (contact) => plainText(disclose.contact({ id: contact.id, names: contact.names.slice(0, 1) })),
      identifier: (value) => plainText([disclose.identifier(value)]),
      app: appName,
      device: (exhibit) => exhibit ?? t.cover.exportsWithoutExhibit,
      parameter: (line) => parameterText(line, t, formats),
    },
  )
}

/** Reckoned in cents; the others are numbers and shares of 1. */
const moneyParameters = new Set(['price'])

/** A parameter's name in the annex's language, and its two values. */
export function parameterText(
  { parameter, low, base, high }: SensitivityLine,
  t: AnnexTexts,
  formats: Formats,
): { name: string; low: string; base: string; high: string } {
  const names: Readonly<Record<string, string>> = t.uncertainty.parameters
  const value = (given: number) => (moneyParameters.has(parameter) ? formats.money(given) : formats.number(given, 3))
  return { name: names[parameter] ?? parameter, low: value(low), base: value(base), high: value(high) }
}
