/** Whole numbers of 32 bits in memory that threads share: to hand them over costs nothing, however many they are. */
export type SharedInts = Int32Array<SharedArrayBuffer>

export const sharedInts = (length: number): SharedInts =>
  new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT))

/** A list with room for so many numbers: the list itself, or a longer one that takes its place. */
export function withRoom(list: SharedInts, length: number): SharedInts {
  if (length <= list.length) return list
  const longer = sharedInts(Math.max(length, 2 * list.length))
  longer.set(list)
  return longer
}
