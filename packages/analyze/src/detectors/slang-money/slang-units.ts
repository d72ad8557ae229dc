import type { MaghrebCountry } from './maghreb.ts'

/** A word that counts money by the bundle or the note. */
export interface SlangUnit {
  /** As written, without diacritics; affixes of one or two letters may follow. */
  words: readonly string[]
  /** How much one of them is. */
  worth: number
  /** Null: of whatever currency the talk is in. */
  currency: string | null
  /** The currency where the talk names none; null: then it is no finding. */
  usual: string | null
  /** Whether daily life uses the word for something else. */
  daily: boolean
  /** For a word that is also a numeral: the power of ten it stands for as one. */
  power?: number
  /** For words that mean a sum in the countries of the Maghreb only: how much in each. */
  maghreb?: Readonly<Record<MaghrebCountry, { worth: number; currency: string }>>
}

/**
 * Sources: methodology 1.7 and the rules for doubtful cases of the gold threads (a leaf is a hundred-dollar note, a book is a
 * hundred leaves, a packet a thousand Egyptian pounds, an Algerian million a million centimes; grand, mille, Riesen, тонна are
 * thousands of whatever is talked of; Morocco and Tunisia count in centimes and millimes as Algeria does).
 */
export const slangUnits: readonly SlangUnit[] = [
  {
    words: [
      'ورقه',
      'ورقات',
      'اوراق',
      'ورق',
      'waraqa',
      'waraka',
      'wara2a',
      'war2a',
      'warqa',
      'werqa',
      'werqe',
      'werqeyan',
      'وهرهقه',
      'وەرەقە',
    ],
    worth: 100,
    currency: 'USD',
    usual: null,
    daily: true,
  },
  {
    words: ['دفتر', 'دفاتر', 'دەفتەر', 'دهفتهر', 'daftar', 'defter', 'dafatir', 'شده', 'شدات', 'shadda'],
    worth: 10_000,
    currency: 'USD',
    usual: null,
    daily: true,
  },
  {
    words: ['باكو', 'بواكي', 'باكوهات', 'bako', 'baku', 'bawaki', 'bwaki'],
    worth: 1000,
    currency: 'EGP',
    usual: null,
    daily: true,
  },
  { words: ['grand'], worth: 1000, currency: null, usual: 'GBP', daily: false, power: 1000 },
  {
    words: [
      ...['riesen', 'riese', 'tausender', 'mille', 'doezoe', 'doezoes', 'ton', 'ruggen', 'rongy', 'rongyot'],
      ...['patyk', 'patyki', 'patyków', 'tysiak', 'tysiaki', 'tysiaków', 'косар', 'косарів', 'косарі', 'бон', 'бона'],
      ...['косарь', 'косаря', 'косарей', 'тонн', 'тонны', 'тонна', 'тонну', 'кусок', 'куска', 'кусков'],
    ],
    worth: 1000,
    currency: null,
    usual: null,
    daily: true,
    power: 1000,
  },
  { words: ['trieu', 'triệu'], worth: 1_000_000, currency: 'VND', usual: null, daily: false, power: 1_000_000 },
  {
    words: [
      ...[
        'milyoun',
        'milyon',
        'mlyon',
        'mliyon',
        'melioun',
        'mlioun',
        'mlayin',
        'mlayn',
        'melayen',
        'lmlayin',
        'mellioun',
      ],
      ...['millions', 'million', 'millones', 'mlyoun', 'melyoun', 'mlayen', 'mlain', 'lmlyoun', 'lmelyoun', 'lmlayen'],
      ...[
        'dmlyoun',
        'dlmlyoun',
        'dlmelyoun',
        'dmelyoun',
        'dlmlayen',
        'مليون',
        'ملايين',
        'ملاين',
        'ملين',
        'المليون',
        'الملاين',
        'الملايين',
      ],
    ],
    worth: 10_000,
    currency: 'DZD',
    usual: null,
    daily: false,
    power: 1_000_000,
    maghreb: {
      DZ: { worth: 10_000, currency: 'DZD' },
      MA: { worth: 10_000, currency: 'MAD' },
      TN: { worth: 1000, currency: 'TND' },
    },
  },
  // Hundreds: Russian сотка, Polish stówa, Dutch meier and barki, German Hunderter.
  {
    words: [
      ...['сотка', 'сотки', 'соток', 'сотку', 'stówka', 'stówki', 'stówek', 'stówa', 'stówy', 'stów', 'стотачки'],
      ...['barkie', 'barkies', 'barki', 'meier', 'meiers', 'hunderter', 'hunni', 'hunnis'],
    ],
    worth: 100,
    currency: null,
    usual: null,
    daily: true,
    power: 100,
  },
  // Millions: Russian лям, Ukrainian лимон.
  {
    words: ['лям', 'ляма', 'лямов', 'лямів', 'лимон', 'лимона', 'лимонов', 'лимонів'],
    worth: 1_000_000,
    currency: null,
    usual: null,
    daily: true,
  },
  // French of the Maghreb: a million centimes, as the million above.
  {
    words: ['brique', 'briques'],
    worth: 10_000,
    currency: 'DZD',
    usual: null,
    daily: true,
    maghreb: {
      DZ: { worth: 10_000, currency: 'DZD' },
      MA: { worth: 10_000, currency: 'MAD' },
      TN: { worth: 1000, currency: 'TND' },
    },
  },
  { words: ['tenner', 'tenners'], worth: 10, currency: 'GBP', usual: null, daily: false },
  { words: ['fiver', 'fivers'], worth: 5, currency: 'GBP', usual: null, daily: false },
  { words: ['quid'], worth: 1, currency: 'GBP', usual: null, daily: false },
]
