import { pick } from './random.ts'

/** A message of a story, with what detectors would find in it: kind, value, attributes. */
export interface StoryLine {
  by: 'owner' | 'contact'
  text: string
  found: readonly (readonly [kind: string, value?: string | null, attributes?: Readonly<Record<string, string>>])[]
}

const places = ['belgium', 'germany', 'france', 'netherlands', 'united-kingdom', 'italy'] as const

const enquiry = (place: string, price: number): StoryLine[] => [
  {
    ...{ by: 'contact', text: `how much to ${place}` },
    found: [['price.asked'], ['journey.route', place, { place }]],
  },
  { by: 'owner', text: `${price} euro each`, found: [['price.quoted', `${price} EUR`]] },
]

const payment = (sum: number, code: string): StoryLine[] => [
  {
    ...{ by: 'contact', text: `I paid ${sum} euro, the code is ${code}` },
    found: [['payment.made'], ['payment.amount', `${sum} EUR`], ['payment.code', code, { scheme: 'hawala' }]],
  },
  { by: 'owner', text: 'received', found: [['payment.received']] },
]

const journey: readonly StoryLine[] = [
  { by: 'owner', text: 'be at the bakery tonight', found: [['journey.instruction']] },
  { by: 'contact', text: 'we are there', found: [['journey.instruction']] },
  { by: 'contact', text: 'we arrived', found: [['journey.arrival']] },
]

function booking(place: string, price: number, persons: number, code: string): StoryLine[] {
  return [
    ...enquiry(place, price),
    { by: 'contact', text: `ok, we are ${persons}`, found: [['price.agreed'], ['journey.persons', String(persons)]] },
    ...payment(price * persons, code),
    ...journey,
  ]
}

/** What happens with a contact: of ten, two travel, one asks and goes away, one in twenty pays only; with the others there is nothing. */
export function storyOf(contact: number, random: () => number): readonly StoryLine[] {
  const [place, price, persons] = [
    pick(random, places),
    4000 + 50 * Math.floor(random() * 11),
    pick(random, [1, 1, 2, 3, 4]),
  ]
  const code = String(1_000_000 + contact)
  const kind = random()
  if (kind < 0.2) return booking(place, price, persons, code)
  if (kind < 0.3) return enquiry(place, price)
  if (kind < 0.35) return payment(price, code)
  return []
}
