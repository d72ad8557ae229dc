import { dateWords, plainDate } from './plain-date.ts'

/** What a word of a printed date means. A word can be a month's name and a filler at once (Italian `mar`: March, Tuesday). */
export interface Meaning {
  month: number | null
  half: DayHalf | null
  filler: boolean
}
export type DayHalf = 'am' | 'pm'

/**
 * The languages that are read, each with the regional forms of its names. Earlier ones are taken first where a date reads
 * the same in several.
 */
const regions: Readonly<Record<string, readonly string[]>> = {
  en: ['en-US', 'en-GB'],
  fr: ['fr', 'fr-CA'],
  nl: ['nl'],
  de: ['de', 'de-AT'],
  es: ['es', 'es-MX'],
  it: ['it'],
  pt: ['pt-BR', 'pt-PT'],
  tr: ['tr'],
  ar: ['ar', 'ar-SY', 'ar-MA', 'ar-DZ'],
  fa: ['fa', 'fa-AF'],
  ckb: ['ckb'],
  ku: ['ku'],
  ur: ['ur'],
  ru: ['ru'],
  uk: ['uk'],
  bg: ['bg'],
  mk: ['mk'],
  pl: ['pl'],
  cs: ['cs'],
  sk: ['sk'],
  sl: ['sl'],
  hr: ['hr'],
  sr: ['sr', 'sr-Latn', 'bs'],
  sq: ['sq'],
  ro: ['ro'],
  hu: ['hu'],
  el: ['el'],
  he: ['he'],
  sv: ['sv'],
  da: ['da'],
  nb: ['nb', 'nn'],
  fi: ['fi'],
  et: ['et'],
  lv: ['lv'],
  lt: ['lt'],
  ca: ['ca'],
  az: ['az'],
  hi: ['hi'],
  id: ['id', 'ms'],
  vi: ['vi'],
  ja: ['ja'],
  ko: ['ko'],
  zh: ['zh-CN', 'zh-TW'],
}
export const dateLanguages: readonly string[] = Object.keys(regions)

/** Short names of older CLDR releases, and of Meta's own in the newest pages (`juil 25, 2014`), that ICU no longer gives. */
const otherMonths: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { sept: 9 },
  de: { mär: 3, mrz: 3, sep: 9 },
  fr: { fév: 2, sep: 9, aoû: 8 },
  es: { sep: 9, sept: 9, set: 9 },
  ru: { янв: 1, фев: 2, мар: 3, апр: 4, июн: 6, июл: 7, авг: 8, сен: 9, окт: 10, ноя: 11, дек: 12 },
  da: { sep: 9 },
  nb: { sep: 9 },
  sv: { sep: 9 },
}

/** Words between date and time in the old page (dossier 7), as far as ICU has others. */
const otherFillers: Readonly<Record<string, string>> = {
  en: 'at',
  fr: 'à er',
  nl: 'om',
  de: 'um',
  es: 'a las la del',
  it: 'alle ore',
  pt: 'às',
  tr: 'saat',
  ar: 'في الساعة',
  fa: 'ساعت در',
  ru: 'в г',
  pl: 'o',
  cs: 'v',
  sk: 'o',
  sl: 'ob',
  hr: 'u',
  sr: 'u у',
  ro: 'la',
  sv: 'kl',
  da: 'kl den',
  nb: 'kl den',
  lt: 'm d',
}

let tables: ReadonlyMap<string, ReadonlyMap<string, Meaning>> | undefined
/** What every word of a date means, by language. Made when first asked for. */
export const dateTables = (): ReadonlyMap<string, ReadonlyMap<string, Meaning>> =>
  (tables ??= new Map(dateLanguages.map((language) => [language, tableOf(language)])))

/** Made from the names of the Unicode CLDR, by asking for dates in each language: the same for the pinned runtime. */
function tableOf(language: string): ReadonlyMap<string, Meaning> {
  const table = new Map<string, Meaning>()
  const meaningOf = (word: string): Meaning => {
    const known = table.get(word) ?? { month: null, half: null, filler: false }
    table.set(word, known)
    return known
  }
  for (const region of regions[language] ?? []) addRegion(region, meaningOf)
  for (const word of ['am', 'pm'] as const) meaningOf(word).half ??= word
  for (const [word, month] of Object.entries(otherMonths[language] ?? {})) meaningOf(word).month = month
  for (const word of (otherFillers[language] ?? '').split(' ')) if (word !== '') meaningOf(word).filler = true
  return table
}

type Forms = readonly Intl.DateTimeFormatOptions[]

const monthForms: Forms = [
  { month: 'long' },
  { month: 'short' },
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
]
const dayForms: Forms = [
  { weekday: 'long' },
  { weekday: 'short' },
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'short' },
]
const hourForms: Forms = [
  { dateStyle: 'long', timeStyle: 'short', hour12: true },
  { hour: 'numeric', minute: 'numeric', hour12: true },
]

function addRegion(region: string, meaningOf: (word: string) => Meaning): void {
  const add = (forms: Forms, dates: readonly number[]): void => {
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(`${region}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...form })
      for (const date of dates) addDate(format.formatToParts(date), date, meaningOf)
    }
  }
  add(
    monthForms,
    Array.from({ length: 12 }, (_, month) => Date.UTC(2020, month, 5, 14, 5)),
  )
  add(
    dayForms,
    Array.from({ length: 7 }, (_, day) => Date.UTC(2020, 10, 2 + day, 14, 5)),
  )
  add(
    hourForms,
    Array.from({ length: 24 }, (_, hour) => Date.UTC(2020, 10, 5, hour, 5)),
  )
}

/** Words are taken from the whole date, since a preposition or ending may be joined to a name (Hebrew, Kurdish). */
function addDate(parts: readonly Intl.DateTimeFormatPart[], date: number, meaningOf: (word: string) => Meaning): void {
  // Behind a number, as it stands in a date: `a. m.` is one word there.
  const printedAs = (type: Intl.DateTimeFormatPartTypes): string =>
    dateWords(plainDate(`1 ${parts.find((part) => part.type === type)?.value ?? ''}`)).join(' ')
  const whole = dateWords(plainDate(parts.map(({ value }) => value).join('')))
  const [month, half] = [printedAs('month'), printedAs('dayPeriod')]
  // A month in numbers has no name: its words (`tháng 9`) are fillers.
  const isNamed = month !== '' && !/\d/.test(parts.find(({ type }) => type === 'month')?.value ?? '')
  const length = month.split(' ').length
  for (let at = 0; at < whole.length; at++) {
    const word = whole[at] as string
    const words = whole.slice(at, at + length).join(' ')
    if (isNamed && words.includes(month)) {
      meaningOf(words).month = new Date(date).getUTCMonth() + 1
      at += length - 1
    } else if (word === half) meaningOf(word).half = new Date(date).getUTCHours() < 12 ? 'am' : 'pm'
    else meaningOf(word).filler = true
  }
}
