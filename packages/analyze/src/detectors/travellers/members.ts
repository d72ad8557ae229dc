import type { Hit, HitSense } from '../../lexicon/lexicon.ts'
import { type Age, adulthood, agesIn } from '../../reading/ages.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/reading.ts'
import { companionOf } from './companion-of.ts'
import { mostTravellers } from './count.ts'
import { kin } from './kin.ts'

/** Kin of whom one has several. */
const several: readonly HitSense[] = ['child', 'baby', 'friend', 'sibling', 'relative', 'minor']
/** What is counted at all; beside a mother a number is her age. */
const counted: readonly HitSense[] = [...several, 'adult', 'person-unit']
const young: readonly HitSense[] = ['child', 'baby', 'minor']

/** One of a list: the speaker, or so many of a kind. */
export interface Member {
  from: number
  to: number
  persons: number
  minors: number
  isSpeaker: boolean
  /** A word for men and women of age; by itself it may as well say what another is like: `كبيرة`. */
  isAdult: boolean
}

/** The speaker and the kin that a message names, in order. */
export function membersIn(reading: Reading): Member[] {
  const speakers = reading.of('speaker').map((hit) => ({ hit, isSpeaker: true }))
  const named = kin.flatMap((sense) => reading.of(sense)).filter((hit) => !isNumber(reading, hit))
  const others = [...named, ...headsOf(reading), ...othersOf(reading), ...companionOf(reading)].map((hit) => ({
    hit,
    isSpeaker: false,
  }))
  // Of words that are the same to a word, the one that is a number of persons by itself (`ولدين`, `tweeling`) says more.
  const sorted = [...speakers, ...others].toSorted(
    (a, b) =>
      a.hit.from - b.hit.from ||
      b.hit.to - a.hit.to ||
      Number(b.hit.means ?? 0) - Number(a.hit.means ?? 0) ||
      countable(b.hit) - countable(a.hit),
  )
  // One word may be a member in two languages, or two kinds of kin.
  let end = 0
  const distinct = sorted.filter(({ hit }) => {
    const isFirst = hit.from >= end
    end = Math.max(end, hit.to)
    return isFirst
  })
  const joins = (hit: Hit) => reading.of('and').some(({ from, to }) => from < hit.to && hit.from < to)
  // A message that names more counts nobody; and hostile ones name thousands.
  if (distinct.length > mostTravellers) return []
  const ages = agesIn(reading)
  const members = distinct
    .filter(({ hit, isSpeaker }, i) => !(isSpeaker && joins(hit) && distinct[i - 1]?.hit.to === hit.from))
    .map(({ hit, isSpeaker }) => toMember(reading, ages, hit, isSpeaker))
  return members.filter((_, i) => !isDetail(members, i) && !isEpithet(reading, members, i))
}

/** French `deux copains`: the same word may be a partner, of whom nobody has two. */
const countable = ({ sense }: Hit): number => Number(counted.includes(sense))

/** Arabic `ست` is a lady, and in `ست نفرات` six. */
const isNumber = (reading: Reading, { from, to }: Hit): boolean =>
  reading.quantities.some((quantity) => quantity.from === from && quantity.to === to) &&
  reading.of('person-unit').some((unit) => unit.from === to)

/** `she, her husband and the twins`: whoever a list begins with. */
const headsOf = (reading: Reading): Hit[] =>
  reading.of('somebody').filter(({ from, to }) => {
    const isClause = !sameClause(reading, from - 1, from) && !sameClause(reading, to, to - 1)
    return isClause && kin.some((sense) => reading.of(sense).some((hit) => hit.from === to))
  })

/** `I, my wife and two other people`: those counted at the end of a list that the speaker begins. */
const othersOf = (reading: Reading): Hit[] =>
  reading.of('person-unit').filter(({ from, means }) => {
    const number = reading.quantities.find(
      ({ to }) => to === from || (to === from - 1 && (isOther(reading, to) || reading.isFrequent(to))),
    )
    if (!number && means === null) return false
    const head = number?.from ?? from
    // `my mother and I, 3 people`: the number is of all of them.
    const isKin = ([...kin, 'speaker'] as const).some((sense) => reading.of(sense).some(({ to }) => to === head))
    const isJoined =
      reading.of('and').some(({ to }) => to === head || (to === head - 1 && !isKin)) || hasArabicAnd(reading, head)
    return isJoined && reading.of('speaker').some(({ to }) => to <= head && head - to <= longestList)
  })
/** So many words at most lie between the speaker and the end of the list. */
const longestList = 8

const isOther = (reading: Reading, word: number): boolean =>
  (['other', 'again'] as const).some((sense) => reading.of(sense).some(({ from, to }) => from <= word && word < to))

/** `دو اولاد خورد`, `oğlan çocuk`, `امي كبيرة`: the same one in a second word. */
function isEpithet(reading: Reading, members: readonly Member[], index: number): boolean {
  const [last, own] = [members[index - 1], members[index]]
  if (!last || !own || own.isSpeaker || last.isSpeaker) return false
  if (own.from < last.to) return true
  if (own.persons > 1 || !(own.isAdult || (last.minors > 0 && own.minors > 0))) return false
  const isNext = last.to === own.from && sameClause(reading, last.from, own.from) && !hasArabicAnd(reading, own.from)
  return isNext && !areSuffixed(reading, last.to - 1, own.to - 1)
}

/** `two children, a boy and a girl`: those counted, named once more. */
function isDetail(members: readonly Member[], index: number): boolean {
  const first = members.slice(0, index).findLastIndex(({ persons, minors }) => persons > 1 && minors > 0)
  const counted = members[first]
  if (!counted) return false
  const behind = members.slice(first + 1, first + 1 + counted.persons)
  return (
    index <= first + counted.persons &&
    behind.length === counted.persons &&
    behind.every(({ persons, minors }) => persons === 1 && minors === 1)
  )
}

function toMember(reading: Reading, ages: readonly Age[], hit: Hit, isSpeaker: boolean): Member {
  const number = isSpeaker ? null : numberBeside(reading, ages, hit)
  const own = isSpeaker ? [] : agesOf(reading, ages, hit)
  // `een tweeling` is two, and `two couples` four.
  const each = Number(hit.means) || 1
  const persons = number ? number.persons * each : Math.max(each, several.includes(hit.sense) ? own.length : 1)
  return {
    from: Math.min(hit.from, number?.from ?? hit.from),
    to: Math.max(hit.to, number?.to ?? 0),
    persons,
    minors: minorsAmong(persons, own, young.includes(hit.sense)),
    isSpeaker,
    isAdult: hit.sense === 'adult',
  }
}

/** Children are minors unless an age says otherwise, other kin where all ages say so; of ages on both sides those below count. */
function minorsAmong(persons: number, ages: readonly Age[], areChildren: boolean): number {
  const below = ages.filter(({ years }) => years < adulthood).length
  if (below === ages.length) return areChildren || below > 0 ? persons : 0
  return areChildren ? below : 0
}

/** So many words at most lie between a person and his or her age: `my brother who is 15`, `خواهرزاده ام هم ۱۵ ساله`. */
const toAge = 3

/** The ages that follow a member, before another one is named. */
function agesOf(reading: Reading, ages: readonly Age[], hit: Hit): Age[] {
  const next = kin.flatMap((sense) => reading.of(sense)).filter(({ from }) => from >= hit.to)
  const end = Math.min(reading.words.length, ...next.map(({ from }) => from))
  const own: Age[] = []
  let at = hit.to
  for (const age of ages) {
    if (age.from < hit.to || age.from >= end) continue
    if (age.from - at > (own.length > 0 ? 1 : toAge)) break
    own.push(age)
    at = age.to
  }
  return own
}

/** `two children`, `les 2 petits`, `sê zarok`, `двое детей`, `البنات التنتين`. */
function numberBeside(
  reading: Reading,
  ages: readonly Age[],
  hit: Hit,
): { persons: number; from: number; to: number } | null {
  const isAge = (quantity: Quantity) => ages.some((age) => age.from === quantity.from)
  const before = reading.quantities.find(
    (quantity) =>
      counted.includes(hit.sense) &&
      (quantity.to === hit.from || (quantity.to === hit.from - 1 && mayStandBetween(reading, hit, quantity.to))) &&
      sameClause(reading, quantity.from, hit.from) &&
      !isAge(quantity),
  )
  const behind = several.includes(hit.sense)
    ? reading.quantities.find((quantity) => countsBehind(reading, hit, quantity) && !isAge(quantity))
    : undefined
  const quantity = [before, behind].find((q) => q && /^\d{1,2}$/.test(q.value) && Number(q.value) > 0)
  if (quantity) return { persons: Number(quantity.value), from: quantity.from, to: quantity.to }
  const together = reading
    .of('person-unit')
    .find(
      ({ to, means }) =>
        Number(means) > 0 && to <= hit.from && hit.from - to <= 1 && sameClause(reading, to - 1, hit.from),
    )
  return together ? { persons: Number(together.means), from: together.from, to: together.to } : null
}

function countsBehind(reading: Reading, hit: Hit, { from, spelled, value }: Quantity): boolean {
  return (
    !reading.of('person-unit').some((unit) => unit.means !== null && unit.from === from) &&
    spelled &&
    from === hit.to &&
    Number(value) > 1 &&
    sameClause(reading, from, hit.from) &&
    !hasArabicAnd(reading, from)
  )
}

/** `سه تا بچه`, `ba đứa con`; beside children a word that says what they are like: `three small kids`. */
function mayStandBetween(reading: Reading, hit: Hit, word: number): boolean {
  const is = (sense: HitSense) => reading.of(sense).some(({ from, to }) => from <= word && word < to)
  if ((['piece', 'person-unit', 'child', 'other'] as const).some(is)) return true
  return (
    young.includes(hit.sense) && !(['and', 'to', 'from', 'first', 'somebody', ...kin, ...measures] as const).some(is)
  )
}
/** What a number before a child may count instead: `2000 euro children`, `3 days, the child …`. */
const measures = ['money', 'time-unit', 'years-old', 'price', 'tonight', 'half'] as const

/** Arabic writes "and" together with the word: `والمدام`. Kinship words that begin with the letter themselves are not meant. */
const arabicAnd = /^و(?!لد|لاد|الد|رور|رار)\p{Script=Arabic}{2}/u
export const hasArabicAnd = (reading: Reading, word: number): boolean => arabicAnd.test(reading.words[word]?.key ?? '')

/** Tigrinya "and" is an ending of both: `ኣነን ሓወይን`. */
const tigrinyaAnd = /[\u1200-\u137f]ን$/u
export const areSuffixed = (reading: Reading, ...words: readonly number[]): boolean =>
  words.every((word) => tigrinyaAnd.test(reading.words[word]?.key ?? ''))

/** Turkish `bi de` and French `plus` mean "and" here, though the word is `say` or `no more` elsewhere. */
export const isPartOfAnd = (reading: Reading, { from, to }: Hit): boolean =>
  reading.of('and').some((and) => and.from <= from && to <= and.to)

/** Turkish "with my" is an ending: `kuzenimle ben`, `iki kızımla`. */
const turkishWithMy = /m(?:[iu]z)?l[ae]$/u
export const isWithMine = (reading: Reading, word: number): boolean =>
  turkishWithMy.test(reading.words[word]?.key ?? '')

const sameClause = (reading: Reading, a: number, b: number) => reading.words[a]?.clause === reading.words[b]?.clause
