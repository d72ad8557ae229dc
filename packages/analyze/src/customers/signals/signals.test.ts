import { describe, expect, it } from 'vitest'
import { run } from '../evidence.test-support.ts'
import { signalRules } from './index.ts'
import { pointsOf, signalsOf } from './signals-of.ts'

/** So many messages without anything in them. */
const silence = (count: number): string[] => Array.from({ length: count }, () => 'C')

const ids = (...lines: readonly string[]) => signalsOf(run(...lines)).map(({ id }) => id)

describe('the catalogue of signals', () => {
  it('has each id once, with a title, a rule in plain words, and the points of the methodology', () => {
    const found = signalRules.map(({ id }) => id)
    expect(new Set(found).size).toBe(found.length)
    for (const { title, says } of signalRules) expect(title.length * says.length).toBeGreaterThan(0)
    const points = Object.fromEntries(signalRules.map(({ id, points }) => [id, points]))
    expect(points).toMatchObject({
      A1: 10,
      A2: 10,
      A3: 8,
      A4: 10,
      A5: 8,
      B1: 4,
      B2: 5,
      B3: 4,
      B4: 4,
      B5: 4,
      B6: 4,
      B7: 3,
      B8: 3,
    })
    expect(points).toMatchObject({
      C1: 1,
      C2: 1,
      C3: 1,
      N1: -8,
      N2: -8,
      N3: -6,
      N4: -6,
      N5: -3,
      N6: -8,
      N8: -4,
      N9: -10,
      N10: 0,
      N11: -4,
    })
  })

  it.each<[string, readonly string[], readonly string[]]>([
    // Present, and the same with one half missing.
    ['A1', ['C payment.made payment.amount=500_EUR', 'S payment.received'], ['C', 'S payment.received']],
    [
      'A1',
      ['C payment.made payment.code=1234567890{scheme:western-union} payment.amount=500_EUR'],
      ['C payment.code=1379{scheme:other}'],
    ],
    ['A2', ['C payment.made/money-at-office'], ['C payment.made']],
    // A code and who keeps the money: a token or number alone may open anything.
    ['A2', ['S terms.trust', 'C payment.code=476371{scheme:escrow}'], ['C payment.code=476371{scheme:escrow}']],
    ['A2', ['C payment.made/money-at-office payment.code=77L{scheme:token}'], ['C payment.code=77L{scheme:token}']],
    ['A2', ['C terms.trust payment.code=476371{scheme:escrow}'], ['C terms.trust payment.code=476371{scheme:other}']],
    ['A3', ['S journey.document', 'C !media'], ['C !media']],
    // Papers and what they are for within 48 hours.
    ['A3', ['S journey.document', 'C @1 !media'], ['S journey.document', 'C @4 !media']],
    [
      'A3',
      ['C journey.document=L898902C3', 'S @1 price.quoted=500_EUR'],
      ['C journey.document=L898902C3', 'S @4 price.quoted=500_EUR'],
    ],
    ['A4', ['S journey.instruction', 'C journey.location'], ['C journey.instruction', 'S journey.instruction']],
    // Payment talk within seven days.
    ['A5', ['C journey.arrival', 'S @6 payment.received'], ['C journey.arrival', 'S @9 payment.received']],
    ['A5', ['C journey.route=Berlin', 'C journey.intercepted'], ['S journey.route=Berlin', 'S journey.intercepted']],
    ['A4', ['S journey.instruction', 'C journey.instruction'], ['S journey.instruction']],
    ['A5', ['C journey.route=Berlin', 'C journey.arrival'], ['C journey.arrival']],
    ['B1', ['C price.asked journey.route=Berlin'], ['C price.asked']],
    // A route within ten messages.
    [
      'B1',
      ['C price.asked', ...silence(9), 'S journey.route=Berlin'],
      ['C price.asked', ...silence(10), 'S journey.route=Berlin'],
    ],
    ['B2', ['S price.quoted=500_EUR', 'C price.agreed'], ['C price.agreed']],
    ['B3', ['C journey.persons=3'], ['S journey.persons=3']],
    ['B4', ['S terms.guarantee'], ['S']],
    ['B5', ['S journey.instruction', 'C journey.retry'], ['C journey.retry']],
    ['B6', ['S journey.instruction'], ['C journey.instruction']],
    [
      'A1',
      ['S payment.received payment.amount=4300_EUR'],
      ['S payment.received payment.amount=4300_EUR price.quoted=4300_EUR'],
    ],
    ['A1', ['C payment.made payment.payee=X', 'S payment.received'], ['C payment.made', 'S payment.received']],
    ['A1', ['C payment.made price.quoted=500_EUR', 'S payment.received'], ['C payment.made price.quoted=500_EUR']],
    ['B7', ['C payment.made'], ['C payment.made payment.amount=500_EUR', 'S payment.received']],
    ['B7', ['C payment.made', 'S payment.received'], ['C', 'S payment.received']],
    ['B8', ['S counter.coded=sheep{case:true}'], ['S counter.coded=sheep']],
    ['C1', ['C context.referral'], ['S context.referral']],
    ['C3', ['C counter.delete'], ['C']],
    ['N1', ['C counter.arrest-warning'], ['C counter.arrest-warning journey.intercepted']],
    [
      'N2',
      ['C price.asked', 'S payment.made', 'C payment.received'],
      ['C price.asked payment.made', 'S payment.made', 'C payment.received'],
    ],
    [
      'N3',
      ['S journey.persons=12', 'C price.asked'],
      ['S journey.persons=12', 'C price.asked', 'C payment.made', 'S payment.received'],
    ],
    // The owner is the first to speak of travellers: it is his journey, whatever the contact says and pays later, if money goes back to him.
    [
      'N3',
      ['S journey.persons=4', 'C price.asked', 'C price.agreed', 'C journey.persons=6'],
      ['C journey.route=Berlin', 'S journey.persons=4', 'C price.asked', 'C price.agreed', 'C journey.persons=6'],
    ],
    [
      'N3',
      ['S journey.persons=4', 'C payment.made', 'S payment.received payment.made', 'C payment.received'],
      ['S journey.persons=4', 'C payment.made', 'S payment.received'],
    ],
    ['N3', ['C price.agreed', 'C journey.arrival/dropped'], ['C price.agreed', 'C journey.arrival']],
    // Who is asked what is paid, and says it, sells or brings.
    [
      'N3',
      ['S price.asked', 'C price.quoted=250_EUR', 'C price.agreed'],
      ['C price.asked', 'S price.asked', 'C price.quoted=250_EUR', 'C price.agreed'],
    ],
    [
      'N4',
      ['C journey.persons=3', 'S price.asked', 'C price.quoted=5000_GBP', 'C price.agreed'],
      ['S price.asked', 'C price.quoted=5000_GBP', 'C price.agreed', 'C journey.persons=3'],
    ],
    // Who bids is bid less by a seller's customer, and more by a customer's seller.
    [
      'N3',
      ['C price.quoted=1000_ETB', 'S price.quoted=800_ETB', 'C price.agreed journey.persons=12 payment.made'],
      ['C price.quoted=1000_ETB', 'S price.quoted=1200_ETB', 'C price.agreed journey.persons=12 payment.made'],
    ],
    [
      'N4',
      ['C journey.persons=8', 'C price.quoted=1000_ETB', 'S price.quoted=800_ETB'],
      ['C journey.persons=8', 'C price.quoted=1000_ETB', 'S price.quoted=1200_ETB'],
    ],
    [
      'N2',
      ['C price.asked', 'S payment.made', 'C payment.received'],
      ['C price.asked', 'S payment.made', 'C payment.received terms.trust'],
    ],
    [
      'N10',
      ['S payment.payee', 'C payment.made'],
      ['S journey.document', 'C !media', 'S payment.payee', 'C payment.made'],
    ],
    // The owner accepts what the contact, who numbers nobody, was the first to name.
    [
      'N3',
      ['C price.quoted=215_TRY', 'S price.agreed', 'C payment.made payment.received'],
      ['C price.quoted=215_TRY journey.persons=2', 'S price.agreed', 'C payment.made payment.received'],
    ],
    // A share in what his people pay; without people of his own it is a wage.
    ['N4', ['C journey.persons=3', 'C role.share'], ['S journey.persons=3', 'C role.share']],
    ['N2', ['S journey.persons=3', 'S role.share'], ['C journey.persons=3', 'C role.share']],
    ['N4', ['C price.agreed journey.persons=14'], ['C price.agreed journey.instruction', 'C journey.persons=74']],
    // Parties that the owner handed over are reported, not brought.
    [
      'N4',
      ['C journey.persons=3', 'C @1 journey.persons=4', 'C @2 journey.persons=5'],
      ['S journey.persons=3', 'C journey.persons=3', 'C @1 journey.persons=4', 'C @2 journey.persons=5'],
    ],
    // Whoever seeks a journey may be afraid of the police; not who answers to the owner's journey, or has others carried.
    [
      'N1',
      ['S journey.route=Vidin', 'C price.asked', 'C counter.arrest-warning'],
      ['C price.asked', 'C counter.arrest-warning'],
    ],
    [
      'N1',
      ['C price.agreed', 'C counter.arrest-warning', 'S journey.arrival/dropped'],
      ['C price.agreed', 'C counter.arrest-warning', 'S journey.arrival'],
    ],
    // The outcome of somebody else's journey is told by who pays for him; not of one whom the owner sent on his way.
    ['N10', ['C payment.made', 'C journey.arrival'], ['S journey.instruction', 'C payment.made', 'C journey.arrival']],
    // Within a week.
    [
      'A4',
      ['S journey.instruction', 'C @6 journey.instruction'],
      ['S journey.instruction', 'C @8 journey.instruction'],
    ],
    // Money that comes in after the owner said to whom it is to go.
    [
      'A1',
      ['S price.quoted=500_EUR', 'S payment.payee=X', 'C', 'S payment.received'],
      ['S price.quoted=500_EUR', 'C', 'S payment.received'],
    ],
    [
      'N10',
      ['S payment.payee', 'C payment.made', 'C journey.persons=1'],
      ['C price.asked', 'S payment.payee', 'C payment.made'],
    ],
    [
      'N3',
      ['C price.quoted=1500_USD', 'S price.quoted=1200_USD', 'C price.agreed'],
      ['C price.asked', 'C price.quoted=1500_USD', 'S price.quoted=1200_USD', 'C price.agreed'],
    ],
    ['A5', ['C journey.route=Berlin', 'C journey.arrival'], ['C journey.arrival journey.route=Berlin']],
    ['A5', ['C journey.route=Berlin', 'C journey.arrival'], ['S payment.received', 'C @9 journey.arrival']],
    ['N2', ['C payment.received'], ['C payment.made', 'C payment.refund', 'C payment.received']],
    ['N3', ['C price.quoted=200_EUR', 'S price.agreed'], ['C price.asked', 'C price.quoted=200_EUR', 'S price.agreed']],
    ['N4', ['C journey.persons=14'], ['C price.asked', 'C journey.persons=14']],
    // People whom he has, who asks no price; his share of what they pay, whatever else he says.
    ['N4', ['C role.gathers journey.persons=3'], ['C role.gathers journey.persons=3', 'C price.asked']],
    ['N4', ['C price.asked journey.persons=3', 'C role.share'], ['C price.asked journey.persons=3', 'C role.gathers']],
    ['N4', ['C journey.persons=14', 'C journey.arrival'], ['C journey.arrival journey.persons=74']],
    ['N6', ['C payment.made', 'C payment.made', 'C payment.received'], ['C payment.made', 'C payment.received']],
    // Parties of different sizes on three days: the groups are counted, not he.
    [
      'N4',
      ['C journey.persons=3', 'C @1 journey.persons=4', 'C @2 journey.persons=5'],
      ['C journey.persons=3', 'C journey.persons=4', 'C journey.persons=5'],
    ],
    // Hardly a message of weight over sixty days; for less time, or with more of them, it is none.
    ['N5', [...silence(4), 'C price.asked', 'C @61'], [...silence(4), 'C price.asked', 'C @59']],
    ['N5', [...silence(8), 'C price.asked', 'C @61'], [...silence(3), 'C price.asked', 'C @61']],
    ['N7', ['C role.privileged=Vollmacht', 'C role.privileged=Kanzlei'], ['C role.privileged=Vollmacht']],
    ['N7', ['C role.privileged=a', 'C role.privileged=b'], ['C role.privileged=Hearing', 'C role.privileged=hearing']],
    [
      'N8',
      ['C payment.made', 'S payment.received', 'S payment.code=B318{scheme:other}'],
      ['C payment.made', 'S payment.received journey.instruction', 'S payment.code=B318{scheme:other}'],
    ],
    ['N9', ['C role.service', 'C role.service'], ['S role.service', 'S role.service']],
    ['N10', ['S payment.payee', 'C payment.made'], ['S payment.payee', 'C payment.made journey.persons=2']],
    ['N11', ['C price.asked', 'S price.quoted=500_EUR'], ['C price.asked', 'S price.quoted=500_EUR', 'C price.agreed']],
  ])('finds %s where all it asks for is there, and not where a part is missing', (id, present, missing) => {
    expect(ids(...present)).toContain(id)
    expect(ids(...missing)).not.toContain(id)
  })

  it('caps what supporting and weak signals add up to', () => {
    const signals = signalsOf(
      run(
        'C price.asked journey.route=Berlin',
        'S price.quoted=500_EUR terms.guarantee',
        'C price.agreed journey.persons=2 context.referral counter.delete',
        'S journey.instruction',
        'C journey.retry',
      ),
    )
    const supporting = signals.filter((signal) => signal.class === 'B')
    expect(supporting.reduce((sum, { points }) => sum + points, 0)).toBeGreaterThan(15)
    const weak = signals.filter((signal) => signal.class === 'C')
    expect(pointsOf(signals)).toBe(15 + Math.min(3, weak.length))
  })
})
