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
  { words: ['باكو', 'بواكي', 'bako', 'baku'], worth: 1000, currency: 'EGP', usual: null, daily: true },
  { words: ['grand'], worth: 1000, currency: null, usual: 'GBP', daily: false, power: 1000 },
  {
    words: ['riesen', 'mille', 'косарь', 'косаря', 'косарей', 'тонн', 'тонны', 'doezoe', 'ton'],
    worth: 1000,
    currency: null,
    usual: null,
    daily: true,
    power: 1000,
  },
  { words: ['trieu', 'triệu'], worth: 1_000_000, currency: 'VND', usual: null, daily: false, power: 1_000_000 },
  {
    words: [
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
  // Hundreds: Russian сотка, Polish stówa.
  {
    words: ['сотка', 'сотки', 'соток', 'stówka', 'stówki', 'stówek'],
    worth: 100,
    currency: null,
    usual: null,
    daily: true,
    power: 100,
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
