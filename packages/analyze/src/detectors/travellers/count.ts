/** A number of travellers and the words (index, index behind) that say it. */
export interface Count {
  lo: number
  hi: number
  from: number
  to: number
  rule: string
}

/** More travel in no boat or lorry that one customer fills; larger numbers are years, prices, door numbers. */
export const mostTravellers = 150
