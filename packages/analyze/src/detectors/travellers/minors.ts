import { adulthood, agesIn } from '../../reading/ages.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Count } from './count.ts'
import { clauseOf } from './free-numbers.ts'
import { type Member, membersIn } from './members.ts'

/**
 * How many of so many travellers are minors, as far as a message says it: its children, but those whose age it gives as 18 or more; kin whose age is less;
 * where it names no child, ages below 18 (`one of us is 16`). `half of them children` is half of them.
 */
export function minorsIn(reading: Reading, count: Count): number {
  const travellers = count.hi
  const young = membersIn(reading).filter((member) => member.minors > 0 && !isCounted(reading, member, count))
  const children = young.reduce((sum, { minors }) => sum + minors, 0)
  const isHalf = reading
    .of('half')
    .some(({ to }) => reading.of('child').some(({ from }) => from >= to && from - to <= 2))
  if (isHalf && children <= 1) return Math.floor(travellers / 2)
  const aged = agesIn(reading).filter(({ years }) => years < adulthood).length
  return Math.min(travellers, children > 0 ? children : aged)
}

/**
 * `six girls`, `نحنا تلاتة ولاد عم`: the word names all who are counted, as "lads" or "cousins" do, and says nothing of their age.
 */
function isCounted(reading: Reading, member: Member, count: Count): boolean {
  if (count.rule === 'members' || count.rule === 'alone') return false
  const isWithin = member.from < count.to && count.from < member.to
  if (isWithin) return member.persons === count.hi
  const isOwn = reading.quantities.some(({ from }) => from === member.from)
  return (
    !isOwn &&
    member.persons === 1 &&
    member.from >= count.to &&
    member.from - count.to <= 1 &&
    !reading.of('and').some(({ from }) => from >= count.to && from < member.from) &&
    clauseOf(reading, member.from) === clauseOf(reading, count.from)
  )
}
