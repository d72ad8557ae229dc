import { nameKey } from './name-key.ts'

/** A person as papers or messages name him. */
export interface NamedPerson {
  name: string
  /** `1974-08-12`, or `74-08-12` as machine-readable zones have it. */
  born: string
}

/** `equal`: the same words in any order; `variant`: spelled otherwise, in another script or with a name more. Both are for a reader. */
export type Likeness = 'equal' | 'variant'

/** Who was born on one day: the years of zones have two digits, so that no more of a year can be compared. */
const birthday = ({ born }: NamedPerson): string => born.slice(-8)

/**
 * Whether two names with dates of birth may be one person’s. Registers commonly write 1 January where the day is not known, so
 * that on that day only equal names of three words say anything.
 */
export function likeness(one: NamedPerson, other: NamedPerson): Likeness | null {
  if (birthday(one) !== birthday(other) || yearsDiffer(one, other)) return null
  const [a, b] = [wordsOf(one.name), wordsOf(other.name)]
  if (a.length < 2 || b.length < 2) return null
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return isCustomary(one) && a.length < 3 ? null : 'equal'
  if (isCustomary(one)) return null
  const [few, many] = [a.map(soundOf), b.map(soundOf)].sort((x, y) => x.length - y.length) as [string[], string[]]
  return few.length > 1 && isPartOf(few, many) ? 'variant' : null
}

/** Among more who share a birthday only equal names are compared: every pair of them would be too many. */
export const fewOnOneDay = 50

/** Persons, each with what is kept of him, to be found again under another spelling. */
export class KnownPersons<T> {
  readonly #byKey = new Map<string, { person: NamedPerson; kept: T }[]>()
  readonly #byDay = new Map<string, { person: NamedPerson; kept: T }[]>()

  find(person: NamedPerson): { kept: T; likeness: Likeness } | null {
    for (const { person: other, kept } of this.#byKey.get(keyOf(person)) ?? [])
      if (likeness(person, other) === 'equal') return { kept, likeness: 'equal' }
    const ofDay = this.#byDay.get(birthday(person)) ?? []
    if (ofDay.length > fewOnOneDay) return null
    const variant = ofDay.find(({ person: other }) => likeness(person, other) === 'variant')
    return variant ? { kept: variant.kept, likeness: 'variant' } : null
  }

  /** Somebody who was not found; of a name that tells nothing nothing is kept. */
  add(person: NamedPerson, kept: T): void {
    if (likeness(person, person) === null) return
    push(this.#byKey, keyOf(person), { person, kept })
    push(this.#byDay, birthday(person), { person, kept })
  }
}

const keyOf = (person: NamedPerson): string => `${birthday(person)} ${wordsOf(person.name).toSorted().join(' ')}`

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

const yearsDiffer = (one: NamedPerson, other: NamedPerson): boolean =>
  one.born.length === 10 && other.born.length === 10 && one.born !== other.born

const isCustomary = ({ born }: NamedPerson): boolean => born.endsWith('-01-01')

/** What stands between names, in one spelling or another, and says nothing of whose they are. */
const particles: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'bin',
  'ben',
  'ibn',
  'bint',
  'ال',
  'بن',
  'ابن',
  'بنت',
])

const wordsOf = (name: string): string[] =>
  nameKey(name)
    .split(' ')
    .filter((word) => word !== '' && !particles.has(word))

/** Whether names of two words or more on either side have no word in common, in one script or two. */
export function areOthers(names: readonly string[], others: readonly string[]): boolean {
  const [some, more] = [names.map(wordsOf), others.map(wordsOf)]
  if (![some, more].every((side) => side.length > 0 && side.every((words) => words.length > 1))) return false
  const known = new Set(more.flat().flatMap((word) => [word, soundOf(word)]))
  return !some.flat().some((word) => known.has(word) || known.has(soundOf(word)))
}

/** Every word has one of its own among the others; one that leaves no sound is like every other such. */
function isPartOf(few: readonly string[], many: readonly string[]): boolean {
  const left = [...many]
  return few.every((sound) => {
    const at = left.indexOf(sound)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/**
 * What Arabic, Persian, Kurdish and Latin spellings of a name have in common: consonants, those that are written for one another as one. Vowels
 * go, with و, ي and their Latin letters, with hamza and ain, and a final h: محمد and Mohammed, يوسف and Youssef.
 */
export function soundOf(word: string): string {
  let sound = word.replace(/^(?:al|el|ال)(?=.{3})/u, '')
  for (const [pattern, letter] of written) sound = sound.replace(pattern, letter)
  return sound
    .replace(/h$/, '')
    .replace(/[^a-z$]/g, '')
    .replace(/(.)\1+/g, '$1')
}

const written: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|ش|چ|ç|ş/gu, '$'],
  [/kh|خ/gu, 'x'],
  [/gh|[غقكکگqgc]/gu, 'k'],
  [/dh|[دذض]/gu, 'd'],
  [/th|[تطث]/gu, 't'],
  [/ph|ف/gu, 'f'],
  [/[جژ]|dj/gu, 'j'],
  [/[سص]/gu, 's'],
  [/[زظ]/gu, 'z'],
  [/[حه]/gu, 'h'],
  [/[بپ]/gu, 'b'],
  [/p/gu, 'b'],
  [/ل/gu, 'l'],
  [/م/gu, 'm'],
  [/ن/gu, 'n'],
  [/ر/gu, 'r'],
  [/[aeiouywváàâäéèêëíìîïóòôöúùûüı]/gu, ''],
]
