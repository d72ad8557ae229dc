/**
 * The index of the first of some things that fits, where all behind it fit as well; their number where none does. In as many steps as the
 * number has binary digits: a hostile text has tens of thousands of words, and of findings whose words are looked for.
 */
export function firstThat<T>(all: readonly T[], fits: (one: T) => boolean): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(all[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
