import type { Assumption } from '@casethread/model'
import type { Calculation } from '../calculation.ts'
import { type MinimumRules, minimumOf } from '../minimum.ts'

type Told = Pick<Assumption, 'id' | 'statement' | 'because' | 'refutableBy' | 'ifFalse'>

/** The assumptions under which every total stands (methodology §1.9), and what a figure becomes without each. */
const register: readonly Told[] = [
  {
    id: 'A-01',
    statement: 'Each person counted is a real person who travelled, and no other one counted.',
    because:
      'Two readers confirmed the persons of each booking; of several journeys of one contact the largest party counts once.',
    refutableBy: 'identity papers, registration data, statements of travellers',
    ifFalse: 'only one traveller is certain for each confirmed booking',
  },
  {
    id: 'A-02',
    statement: 'The journeys led to a service for which the price was due.',
    because: 'A price counts only where the payability table says so: paid, released, arrived without dispute.',
    refutableBy: 'messages of failure or dispute, the guarantor, the traveller',
    ifFalse: 'A1 is what was seen to be paid; A2 counts only persons whose price is shown to be due',
  },
  {
    id: 'A-03',
    statement: 'The price of the class applies to the person.',
    because: 'Each booking has its own price where one was agreed, else the lowest of its route and service.',
    refutableBy: 'a lower price agreed with that person, by message or statement',
    ifFalse:
      'A1 uses only prices agreed in the booking itself; A2 uses the lowest sum that anybody is seen to have paid',
  },
  {
    id: 'A-04',
    statement: 'The price was paid in full and not given back.',
    because: 'Refunds that were acknowledged are taken off; silence is not taken for a refund.',
    refutableBy: 'records of payment, statements of payers',
    ifFalse: 'A1 and A2 are what was seen to be paid in confirmed bookings',
  },
  {
    id: 'A-05',
    statement: 'Children pay as the chats say, and in A2 as adults do.',
    because: 'A1 takes a price for children only where one was agreed; A2 multiplies every person by one price.',
    refutableBy: 'a statement on the price of children',
    ifFalse: 'children travel free',
  },
  {
    id: 'A-06',
    statement: 'A person pays one price, however many attempts were made.',
    because: 'Repeated attempts belong to one booking; separate payments count as observed payments.',
    refutableBy: 'payments for each attempt',
    ifFalse: 'each attempt of a single-attempt service was paid: the figure rises',
  },
  {
    id: 'A-07',
    statement: 'The money reached this defendant.',
    because: 'The total is that of the case; the allocation stands beside it.',
    refutableBy: 'messages on shares, bank records, statements of co-defendants',
    ifFalse: 'the smallest share of a defendant, by the rule that was chosen',
  },
  {
    id: 'A-08',
    statement: 'Nothing is counted twice across apps, phones and defendants.',
    because: 'Pairs that nothing tells apart count once; the duplicate log lists every pair.',
    refutableBy: 'the duplicate log, reading the pairs in it',
    ifFalse: 'the second of every pair in the log that still counts is left out',
  },
  {
    id: 'A-09',
    statement: 'The journeys and payments lie in the charged period.',
    because: 'What lies outside the stated period, and what is undated when one is stated, is left out.',
    refutableBy: 'dates of the messages, the clock of the device',
    ifFalse: 'bookings without any date are left out',
  },
  {
    id: 'A-10',
    statement: 'What was extracted is complete enough.',
    because: 'What is missing can add bookings, and refunds that nobody saw.',
    refutableBy: 'another extraction, a backup, the other side of the chats',
    ifFalse: 'cannot be reckoned; missing bookings would only raise the figure, a missing refund would lower it',
  },
  {
    id: 'A-11',
    statement: 'Translations and code words are read correctly.',
    because: 'Two readers confirmed each booking; code words count in their proven sense.',
    refutableBy: 'a sworn translator, the table of code words',
    ifFalse: 'bookings for which a reader asked for a translation are left out',
  },
]

export const assumptionIds: readonly string[] = register.map(({ id }) => id)

/** The register with A1 and A2 as they are if one assumption is not accepted, all others standing. */
export function assumptionsOf(
  calculation: Calculation,
  rules: MinimumRules,
  rejected: ReadonlySet<string>,
): Assumption[] {
  return register.map((told) => {
    const canBeReckoned = told.id !== 'A-10' && (told.id !== 'A-07' || rules.share !== null)
    if (!canBeReckoned) return { ...told, A1IfFalse: null, A2IfFalse: null }
    const { A1, A2 } = minimumOf(calculation, rules, new Set([...rejected, told.id]))
    return { ...told, A1IfFalse: A1, A2IfFalse: A2 }
  })
}
