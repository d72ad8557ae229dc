import type { Hit, HitSense } from '../../lexicon/lexicon.ts'
import type { Reading } from '../../reading/reading.ts'
import { type Count, mostTravellers } from './count.ts'

const kin: readonly HitSense[] = [
  'spouse',
  'parent',
  'sibling',
  'relative',
  'friend',
  'adult',
  'child',
  'baby',
  'minor',
]
/** Kin of whom one has several. */
const several: readonly HitSense[] = ['child', 'baby', 'friend', 'sibling', 'relative', 'minor']
const young: readonly HitSense[] = ['child', 'baby', 'minor']
/** Words between two members of a list: more, and they stand in different sentences. */
const farthest = 4

/** One of a list: the speaker, or so many of a kind. */
interface Member {
  from: number
  to: number
  persons: number
  minors: number
  isSpeaker: boolean
}

/**
 * Members named one by one, joined by "and" or commas: `me, my wife and two children`, `my sister with her husband and 3 kids`; or the
 * speaker `with 2 friends`. Without the speaker it is a list of travellers only where the message is about travelling, which the
 * caller knows. Null when it is no list.
 */
export function countMembers(reading: Reading, isBooking: boolean): Count | null {
  const members = membersOf(reading)
  for (let i = 0; i < members.length; i++) {
    const list = listFrom(reading, members, i)
    if (list.length > 1 && (isBooking || isAllOf(reading, list) || list.some(({ isSpeaker }) => isSpeaker)))
      return sum(withOwner(reading, list), 'members')
    i += list.length - 1
  }
  return isBooking || reading.of('speaker').length > 0 ? companions(reading, members) : null
}

/** A message that is nothing but a list: `my sister, her husband and three children`. */
const isAllOf = (reading: Reading, list: readonly Member[]): boolean =>
  list.length > 2 && reading.words.length <= (list.at(-1)?.to ?? 0) - (list[0]?.from ?? 0) + 1

/** `I travel with my wife and two daughters`: the one they are with is not in the list. */
function withOwner(reading: Reading, list: readonly Member[]): readonly Member[] {
  const [first] = list
  if (!first || list.some(({ isSpeaker }) => isSpeaker)) return list
  const { from, minors } = { from: first.from, minors: 0 }
  const isWith = reading.of('and').some((hit) => hit.means === 'with' && hit.to <= from && from - hit.to <= 1)
  return isWith ? [{ from, to: from, persons: 1, minors, isSpeaker: true }, ...list] : list
}

function sum(list: readonly Member[], rule: string): Count | null {
  const total = list.reduce((persons, member) => persons + member.persons, 0)
  const minors = list.reduce((all, member) => all + member.minors, 0)
  if (total > mostTravellers) return null
  return { lo: total, hi: total, minors, from: list[0]?.from ?? 0, to: list.at(-1)?.to ?? 0, rule }
}

function membersOf(reading: Reading): Member[] {
  const speakers = reading.of('speaker').map((hit) => ({ hit, isSpeaker: true }))
  const others = kin.flatMap((sense) => reading.of(sense)).map((hit) => ({ hit, isSpeaker: false }))
  const sorted = [...speakers, ...others].toSorted((a, b) => a.hit.from - b.hit.from || b.hit.to - a.hit.to)
  // One word may be a member in two languages, or two kinds of kin.
  const distinct = sorted.filter(({ hit }, i) => !sorted.slice(0, i).some((other) => other.hit.to > hit.from))
  const joins = (hit: Hit) => reading.of('and').some(({ from, to }) => from < hit.to && hit.from < to)
  return distinct
    .filter(({ hit, isSpeaker }, i) => !(isSpeaker && joins(hit) && distinct[i - 1]?.hit.to === hit.from))
    .map(({ hit, isSpeaker }) => toMember(reading, hit, isSpeaker))
}

function toMember(reading: Reading, hit: Hit, isSpeaker: boolean): Member {
  const number = isSpeaker ? null : numberBeside(reading, hit, several.includes(hit.sense))
  const persons = number?.persons ?? (Number(hit.means) || 1)
  const isYoung = young.includes(hit.sense)
  return {
    from: Math.min(hit.from, number?.from ?? hit.from),
    to: Math.max(hit.to, number?.to ?? 0),
    persons,
    minors: isYoung ? persons : 0,
    isSpeaker,
  }
}

/** `two children`, `les 2 petits`, `sê zarok`, `двое детей`, `البنات التنتين`. */
function numberBeside(
  reading: Reading,
  hit: Hit,
  mayFollow: boolean,
): { persons: number; from: number; to: number } | null {
  const before = reading.quantities.find(
    ({ to, from }) =>
      (to === hit.from || (to === hit.from - 1 && isCounter(reading, to))) && sameClause(reading, from, hit.from),
  )
  const behind = reading.quantities.find(
    ({ from, spelled, value }) =>
      mayFollow &&
      !reading.of('person-unit').some((unit) => unit.means !== null && unit.from === from) &&
      spelled &&
      from === hit.to &&
      Number(value) > 1 &&
      sameClause(reading, from, hit.from) &&
      !isPrefixed(reading, from),
  )
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

/** `سه تا بچه`, `ba đứa con`, `three small kids`. */
const isCounter = (reading: Reading, word: number): boolean =>
  (['piece', 'person-unit', 'child'] as const).some((sense) => reading.of(sense).some(({ from }) => from === word))

/** A member and those joined to it, one after the other. */
function listFrom(reading: Reading, members: readonly Member[], first: number): Member[] {
  const list = [members[first] as Member]
  let isJoined = false
  for (let i = first + 1; i < members.length; i++) {
    const [last, next] = [list.at(-1) as Member, members[i] as Member]
    const link = linkBetween(reading, last, next)
    if (link === 'none') break
    // The speaker comes but once: "my brother and I, I am 20".
    if (next.isSpeaker && list.some(({ isSpeaker }) => isSpeaker)) continue
    list.push(next)
    isJoined ||= link === 'joined'
  }
  return isJoined ? list : list.slice(0, 1)
}

/** Whether two members are joined, merely stand side by side (`moi ma femme et …`), or belong to no list. */
function linkBetween(reading: Reading, last: Member, next: Member): 'joined' | 'loose' | 'none' {
  // `my daughter, 13 years old, and my mother`: an age between them is no other sentence.
  const isAged = reading.of('years-old').some(({ from, to }) => from >= last.to && to <= next.from)
  if (next.from - last.to > farthest + (isAged ? 2 : 0) || next.from < last.to) return 'none'
  if (reading.of('and').some((hit) => hit.from >= last.to && hit.to <= next.from)) return 'joined'
  if (
    (isPrefixed(reading, next.from) && (isAged || next.from - last.to <= 1)) ||
    areSuffixed(reading, last.to - 1, next.to - 1)
  )
    return 'joined'
  const clauses = (reading.words[next.from]?.clause ?? 0) - (reading.words[last.to - 1]?.clause ?? 0)
  const isCounted = next.persons > 1 || last.persons > 1
  if (next.from - last.to > 1) return 'none'
  const isMine = next.from === last.to || reading.of('first').some(({ from }) => from === last.to)
  if (clauses === 1 && isMine && (last.isSpeaker || isCounted)) return 'joined'
  return clauses <= 1 ? 'loose' : 'none'
}

/** Arabic writes "and" together with the word: `والمدام`. Kinship words that begin with the letter themselves are not meant. */
const arabicAnd = /^و(?!لد|لاد|الد|رور|رار)\p{Script=Arabic}{2}/u
const isPrefixed = (reading: Reading, word: number): boolean => arabicAnd.test(reading.words[word]?.key ?? '')

/** Tigrinya "and" is an ending of both: `ኣነን ሓወይን`. */
const tigrinyaAnd = /[\u1200-\u137f]ን$/u
const areSuffixed = (reading: Reading, ...words: readonly number[]): boolean =>
  words.every((word) => tigrinyaAnd.test(reading.words[word]?.key ?? ''))

/** `with 2 friends`: so many, and the one they are with. */
function companions(reading: Reading, members: readonly Member[]): Count | null {
  for (const { to, means } of reading.of('and')) {
    if (means !== 'with') continue
    const group = members.find((member) => !member.isSpeaker && member.from === to && member.persons > 1)
    if (group)
      return { ...spread(group.persons + 1), minors: group.minors, from: to - 1, to: group.to, rule: 'companions' }
  }
  return null
}

const spread = (persons: number) => ({ lo: persons, hi: persons })
const sameClause = (reading: Reading, a: number, b: number) => reading.words[a]?.clause === reading.words[b]?.clause
