import type { Run } from '../run.ts'

/** The contact asks the price of a journey, or accepts the owner's: a traveller, or who books for one. */
export const seeks = (run: Run): boolean => run.has(['price.asked', 'price.agreed'], 'contact')
