import type { ReadTurn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import type { Hit, HitSense } from '../../lexicon/lexicon.ts'
import { agesIn } from '../../reading/ages.ts'
import type { Reading } from '../../reading/reading.ts'
import { type Count, mostTravellers } from './count.ts'
import { clauseOf } from './free-numbers.ts'
import { kin } from './kin.ts'
import { areSuffixed, hasArabicAnd, isPartOfAnd, isWithMine, type Member, membersIn } from './members.ts'
import { plusesIn } from './pluses.ts'

/** Without one of them nobody is named. */
const memberWords: readonly HitSense[] = ['speaker', ...kin]
/** So many side by side are a list without any word between them. */
const tightList = 3
/** Words between two members of a list: more, and they stand in different sentences. */
const farthest = 4

/**
 * Members named one by one, joined by "and" or commas: `me, my wife and two children`, `my sister with her husband and 3 kids`; or the
 * speaker `with 2 friends`. Without the speaker it is a list of travellers only where the message is about travelling, which the
 * caller knows. Null when it is no list.
 */
export function countMembers(turn: ReadTurn, isBooking: boolean): Count | null {
  const { reading } = turn
  if (!says(turn, memberWords)) return null
  const members = membersIn(reading)
  const pluses = plusesIn(turn)
  for (let i = 0; i < members.length; i++) {
    const list = listFrom(reading, members, i, pluses)
    if (list.length > 1 && (isBooking || isAllOf(reading, list) || list.some(({ isSpeaker }) => isSpeaker)))
      return sum(withOwner(reading, list), 'members')
    i += list.length - 1
  }
  return isBooking || says(turn, ['speaker']) ? companions(reading, members, isBooking) : null
}

/** Who may be counted without anybody beside them: words for further kin mean too much else. */
const closeKin: readonly HitSense[] = ['sibling', 'child', 'baby']

/** `my two brothers want to go`: several of a kind that are named alone, behind their number. */
export function countSeveral({ reading }: ReadTurn): Count | null {
  const [only, next] = membersIn(reading)
  if (!only || next || only.isSpeaker || only.persons < 2) return null
  const isCounted = reading.quantities.some(({ from }) => from === only.from)
  const isClose = closeKin.some((sense) => reading.of(sense).some(({ to }) => to === only.to))
  return isCounted && isClose ? sum([only], 'members') : null
}

/** A message that is nothing but a list: `my sister, her husband and three children`. */
const isAllOf = (reading: Reading, list: readonly Member[]): boolean =>
  list.length > 2 && reading.words.length <= (list.at(-1)?.to ?? 0) - (list[0]?.from ?? 0) + 1

/** `I travel with my wife and two daughters`: the one they are with is not in the list. */
function withOwner(reading: Reading, list: readonly Member[]): readonly Member[] {
  const [first] = list
  if (!first || list.some(({ isSpeaker }) => isSpeaker)) return list
  const { from } = first
  const isWith = reading.of('and').some((hit) => hit.means === 'with' && hit.to <= from && from - hit.to <= 1)
  return isWith ? [{ from, to: from, persons: 1, minors: 0, isSpeaker: true, isAdult: false }, ...list] : list
}

function sum(list: readonly Member[], rule: string): Count | null {
  const total = list.reduce((persons, member) => persons + member.persons, 0)
  if (total > mostTravellers) return null
  return { lo: total, hi: total, from: list[0]?.from ?? 0, to: list.at(-1)?.to ?? 0, rule }
}

/** A member and those joined to it, one after the other. */
function listFrom(reading: Reading, members: readonly Member[], first: number, pluses: ReadonlySet<number>): Member[] {
  const list = [members[first] as Member]
  let isJoined = false
  let tight = 1
  // A list of more is no count, and hostile texts have thousands.
  for (let i = first + 1; i < members.length && list.length <= mostTravellers; i++) {
    const [last, next] = [list.at(-1) as Member, members[i] as Member]
    const link = pluses.has(next.from) && next.from === last.to ? 'joined' : linkBetween(reading, last, next)
    if (link === 'none') break
    // The speaker comes but once: "my brother and I, I am 20".
    if (next.isSpeaker && list.some(({ isSpeaker }) => isSpeaker)) continue
    list.push(next)
    if (next.from === last.to && clauseOf(reading, next.from) === clauseOf(reading, last.from)) tight++
    // `karım ben iki çocuk`: three side by side need no "and".
    isJoined ||= link === 'joined' || (tight >= tightList && list.some(({ persons }) => persons > 1))
  }
  return isJoined ? list : list.slice(0, 1)
}

/** `me and two kids, my husband waits in Canada`: what goes on behind a comma is another sentence. */
const isItem = (reading: Reading, { from, to }: Member): boolean =>
  reading.quantities.some((quantity) => quantity.from === from) ||
  clauseOf(reading, to) !== clauseOf(reading, to - 1) ||
  reading.of('and').some(({ from }) => from === to) ||
  hasArabicAnd(reading, to)

/** So many words at most stand before an address. */
const beforeAddress = 2
const parting: readonly HitSense[] = ['negation', 'write', 'call']
/** Nobody calls a smuggler wife or child. */
const called: readonly HitSense[] = ['sibling', 'relative', 'friend', 'parent', 'title']

const isAddress = (reading: Reading, { from, persons }: Member): boolean =>
  from <= beforeAddress &&
  persons === 1 &&
  // Turkish `hanım` behind a name is a form of address, and by itself the wife.
  !(from === 0 && reading.of('spouse').some((hit) => hit.from === 0)) &&
  called.some((sense) => reading.of(sense).some((hit) => hit.from === from))

/** An "and" stands between them, and not between two ages: `two kids, 8 and 14 years old, my husband waits in Canada`. */
function isJoinedBy(reading: Reading, last: Member, next: Member): boolean {
  if (next.from === last.to && (isWithMine(reading, last.to - 1) || isWithMine(reading, next.to - 1))) return true
  const ages = agesIn(reading)
  return reading
    .of('and')
    .some((hit) => hit.from >= last.to && hit.to <= next.from && !ages.some(({ from }) => from === hit.to))
}

/** Whether two members are joined, merely stand side by side (`moi ma femme et …`), or belong to no list. */
function linkBetween(reading: Reading, last: Member, next: Member): 'joined' | 'loose' | 'none' {
  // `my daughter, 13 years old, and my mother`: an age between them is no other sentence.
  const isAged = reading.of('years-old').some(({ from, to }) => from >= last.to && to <= next.from)
  if (next.from - last.to > farthest + (isAged ? 2 : 0) || next.from < last.to) return 'none'
  // `brother, me and my wife`: an address is no member.
  if (next.isSpeaker && isAddress(reading, last) && !isJoinedBy(reading, last, next)) return 'none'
  // `it stays with my sister, not with me`, `I will discuss it with my husband`
  if (
    parting.some((sense) => reading.of(sense).some((hit) => isBetween(hit, last, next) && !joins(reading, hit, next)))
  )
    return 'none'
  if (isJoinedBy(reading, last, next)) return 'joined'
  if (
    (hasArabicAnd(reading, next.from) && (isAged || next.from - last.to <= 1)) ||
    areSuffixed(reading, last.to - 1, next.to - 1)
  )
    return 'joined'
  const clauses = (clauseOf(reading, next.from) ?? 0) - (clauseOf(reading, last.to - 1) ?? 0)
  const isCounted = next.persons > 1 || last.persons > 1
  if (next.from - last.to > 1) return 'none'
  // `I need 4 women`: a verb stands between them.
  const isMy = reading.of('first').some(({ from }) => from === last.to)
  if (last.isSpeaker && next.from > last.to && !isMy && !reading.isFrequent(last.to)) return 'none'
  const isMine = next.from === last.to || isMy
  if (clauses === 1 && !isItem(reading, next)) return 'none'
  if (clauses === 1 && isMine && (last.isSpeaker || isCounted)) return 'joined'
  return clauses <= 1 ? 'loose' : 'none'
}

/** `moi plus mes deux potes`: a word for "and" that ends before the next member or what owns it; but `elle tremblait plus que moi`. */
const joins = (reading: Reading, hit: Hit, next: Member): boolean =>
  isPartOfAnd(reading, hit) &&
  reading
    .of('and')
    .some(
      ({ from, to }) =>
        from <= hit.from &&
        (to === next.from || (to === next.from - 1 && reading.of('first').some((my) => my.from === to))),
    )

const isBetween = ({ from, to }: Hit, last: Member, next: Member): boolean => from >= last.to && to <= next.from

/** `with 2 friends`, `I am in Sfax with my daughter`: so many, and the one they are with. */
function companions(reading: Reading, members: readonly Member[], isBooking: boolean): Count | null {
  for (const { to, means } of reading.of('and')) {
    if (means !== 'with') continue
    const group = members.find(
      ({ isSpeaker, from, persons }) =>
        !isSpeaker && (persons > 1 ? from === to : isBooking && isCompany(reading, to, from)),
    )
    if (!group) continue
    const persons = group.persons + 1
    return { lo: persons, hi: persons, from: to - 1, to: group.to, rule: 'companions' }
  }
  const own = members.find(({ to, isSpeaker }) => isBooking && !isSpeaker && isWithMine(reading, to - 1))
  if (!own || !isCompany(reading, own.to - 1, own.to - 1)) return null
  return { lo: own.persons + 1, hi: own.persons + 1, from: own.from, to: own.to, rule: 'companions' }
}

/** `with my brother`, `z bratem`: kin, not a friend or a man one happens to be with; said, not asked. */
function isCompany(reading: Reading, to: number, word: number): boolean {
  const is = (sense: HitSense, at: number) => reading.of(sense).some((hit) => hit.from <= at && at < hit.to)
  const isBeside = word === to || (word === to + 1 && mayOwn(reading, to))
  if (!isBeside || reading.isAsked(word) || clauseOf(reading, word) !== clauseOf(reading, to - 1)) return false
  if (!ownKin.some((sense) => is(sense, word))) return false
  const says = (sense: HitSense) =>
    reading.of(sense).some(({ from }) => clauseOf(reading, from) === clauseOf(reading, word))
  return onTheWay.some(says) && !parting.some(says)
}

/** `with my`, `mit ihrem`: a word that says whose kin they are, or one that the lexicon does not know. */
const mayOwn = (reading: Reading, word: number): boolean =>
  reading.isFrequent(word) ||
  reading.hits.every(({ sense, from, to }) => sense === 'first' || word < from || to <= word)

const ownKin: readonly HitSense[] = ['spouse', 'parent', 'sibling', 'relative', 'child', 'baby']
/** Words that show the two of them where travellers are, or on their way. */
const onTheWay: readonly HitSense[] = ['take-to', 'go', 'place', 'journey', 'cross', 'wilderness', 'camp', 'border']
