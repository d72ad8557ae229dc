import type { HitSense } from './analysis.ts'
import { senses } from './senses.ts'

const numbers = new Map<string, number>(Object.keys(senses).map((sense, number) => [sense, number]))

/** A small number for a sense, the same as long as the program runs: sets of numbers are bits, sets of words are not. */
export function senseNumber(sense: HitSense): number {
  const known = numbers.get(sense)
  if (known !== undefined) return known
  const number = numbers.size
  numbers.set(sense, number)
  return number
}
