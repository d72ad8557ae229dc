import { describe, expect, it } from 'vitest'
import { evidence, run } from '../evidence.test-support.ts'
import { Run } from '../run.ts'
import { attemptsOf } from './attempts.ts'
import { moneyOf } from './money.ts'
import { withParts } from './parts.ts'
import { payableOf } from './payable.ts'
import { outgoingPayments, paymentsOf } from './payments.ts'
import { personsOf } from './persons.ts'
import { pricesOf } from './prices.ts'
import { routeOf } from './route.ts'
import { modalityOf } from './service.ts'
import { travellersNamed } from './travellers-named.ts'

describe('sums of money', () => {
  it.each([
    ['4000 EUR', 400_000],
    ['349.90 TRY', 34_990],
    ['0.5 USD', 50],
  ])('%s are whole hundredths', (value, amount) => expect(moneyOf(value)?.amount).toBe(amount))

  it.each([null, '', '4000', '0.0725 BTC', '99999999999999999 IRT'])('%s is none', (value) =>
    expect(moneyOf(value)).toBeNull(),
  )
})

describe('travellers by name and date of birth', () => {
  const named = (...lines: string[]) => travellersNamed(run(...lines))

  it('are those whom the contact names, each once, with all the messages that name him', () => {
    const lines = [
      'C identity.person=ANNA_ERIKSSON{born:74-08-12}',
      'C identity.person=Eriksson_Anna{born:1974-08-12}',
      'C identity.person=Ahmad_Khalil{born:1990-03-12}',
    ]
    expect(named(...lines)).toEqual([
      { name: 'ANNA ERIKSSON', born: '74-08-12', messages: [1, 2] },
      { name: 'Ahmad Khalil', born: '1990-03-12', messages: [3] },
    ])
  })

  it('are none whom the owner names, of low confidence, or in forwarded words', () => {
    const person = 'identity.person=Ahmad_Khalil{born:1990-03-12}'
    expect(named(`S ${person}`, `C ${person}?`, `C ${person} !forwarded`)).toEqual([])
  })
})

describe('the travellers of a booking', () => {
  const persons = (...lines: readonly string[]) => {
    const { lo, hi, minors } = personsOf(run(...lines), [])
    return [lo, hi, minors]
  }

  it('are as the contact last numbers them while he bargains', () => {
    expect(persons('C journey.persons=3', 'C journey.persons=4')).toEqual([4, 4, 0])
    expect(persons('C journey.persons=2-3')).toEqual([2, 3, 0])
  })

  it('are not those in a house, in a boat or of a part that arrived', () => {
    expect(persons('C journey.persons=2', 'C payment.made', 'C journey.persons=30')).toEqual([2, 2, 0])
    expect(persons('C journey.persons=5', 'C journey.arrival', 'C journey.persons=3')).toEqual([5, 5, 0])
    expect(persons('C journey.persons=3', 'C journey.persons=150')).toEqual([3, 3, 0])
    expect(persons('C journey.persons=14')).toEqual([14, 14, 0])
    expect(persons('C journey.persons=40', 'S', 'C', 'C', 'C price.asked')).toEqual([1, 1, 0])
    expect(persons('C price.asked journey.persons=14', 'S price.quoted=900_EUR')).toEqual([14, 14, 0])
    expect(persons('C payment.made', 'C journey.arrival journey.persons=60')).toEqual([1, 1, 0])
  })

  it('are at least as many as he tells of on arrival, where all of them speak and they are more than half', () => {
    const arrived = (told: string) =>
      personsOf(run('C journey.persons=5', `C journey.arrival journey.persons=${told}`), [])
    expect(arrived('4/we-are')).toMatchObject({ lo: 4, hi: 5, otherNumbers: [{ count: 5, messages: [1] }] })
    expect(arrived('2/we-are')).toMatchObject({ lo: 5, hi: 5, otherNumbers: [{ count: 2, messages: [2] }] })
    expect(arrived('4/answer')).toMatchObject({ lo: 5, hi: 5, otherNumbers: [{ count: 4, messages: [2] }] })
  })

  it('keep beside them what the contact corrected, and not the parts of one number', () => {
    expect(personsOf(run('C journey.persons=3', 'C journey.persons=4 journey.persons=2'), [])).toMatchObject({
      lo: 4,
      otherNumbers: [{ count: 3, messages: [1] }],
    })
    expect(personsOf(run('C journey.persons=4 journey.persons=2'), [])).not.toHaveProperty('otherNumbers')
  })

  it('are the most that one message numbers, and as many as the owner adds up at once', () => {
    expect(persons('C journey.persons=5 journey.persons=2')).toEqual([5, 5, 0])
    expect(persons('C journey.persons=2', 'S journey.persons=3', 'C')).toEqual([3, 3, 0])
    expect(persons('C journey.persons=2', 'S journey.persons=9')).toEqual([2, 2, 0])
    expect(persons('C journey.persons=2', 'S', 'S journey.persons=3')).toEqual([2, 2, 0])
  })

  it('are those paid for, where the payment names more', () => {
    expect(persons('C journey.persons=2', 'C payment.made journey.persons=3')).toEqual([3, 3, 0])
  })

  it('are as the owner numbers them where the contact does not, and the contact alone where nobody does', () => {
    expect(persons('S journey.persons=2', 'C price.agreed')).toEqual([2, 2, 0])
    expect(persons('C price.asked')).toEqual([1, 1, 0])
  })

  it('are a family of nobody knows how many where that is all that is said', () => {
    expect(persons('C terms.family')).toEqual([1, null, 0])
  })

  it('are no fewer than show papers whose check digits fit, of one kind', () => {
    const paper = (number: string, rule: string, mark = '{checked}') => `C journey.document=${number}${mark}/${rule}`
    const lines = [paper('AB1234567', 'mrz'), paper('CD1234567', 'mrz'), paper('85073003328', 'national')]
    expect(personsOf(run(...lines), [])).toMatchObject({ lo: 2, hi: 2, messages: [1, 2, 3] })
    expect(personsOf(run('C journey.persons=4', ...lines), [])).toMatchObject({ lo: 4, hi: 4 })
    expect(personsOf(run(paper('AB1234567', 'mrz', ''), paper('CD1234567', 'mrz', '')), [])).toMatchObject({ lo: 1 })
  })

  it('are no fewer than are named with their dates of birth and can be told apart', () => {
    const named = (...people: string[]) => {
      const own = run('C journey.persons=1', ...people.map((person) => `C identity.person=${person}`))
      return personsOf(own, travellersNamed(own))
    }
    const [ahmad, sara] = ['Ahmad_Khalil{born:1990-03-12}', 'Sara_Khalil{born:1994-07-01}']
    expect(named(ahmad, sara)).toMatchObject({ lo: 2, hi: 2, messages: [1, 2, 3] })
    // Told again, in another order; with a date corrected; by a first name alone; with a day that registers write for an unknown one.
    expect(named(ahmad, 'Khalil_Ahmad{born:1990-03-12}')).toMatchObject({ lo: 1, hi: 1, messages: [1] })
    expect(named(ahmad, 'Ahmad_Khalil{born:1991-03-12}')).toMatchObject({ lo: 1 })
    expect(named(ahmad, 'Sara{born:1994-07-01}')).toMatchObject({ lo: 1 })
    expect(named(ahmad, 'Sara_Khalil{born:1994-01-01}')).toMatchObject({ lo: 1 })
    expect(personsOf(run('C journey.persons=4'), travellersNamed(run(`C identity.person=${ahmad}`)))).toMatchObject({
      lo: 4,
    })
  })

  it('are none of a contact who only pays for others', () => {
    expect(personsOf(run('C payment.made'), [], true)).toMatchObject({ lo: 0, hi: null, paysForOthers: true })
  })
})

describe('prices', () => {
  const prices = (lines: readonly string[], party = { lo: 1, minors: 0 }, sums: readonly number[] = []) =>
    pricesOf(
      run(...lines),
      party,
      sums.map((amount) => ({ kind: 'direct' as const, money: { amount: amount * 100, currency: 'EUR' } })),
    ).map(({ money, per, stage }) => `${money.amount / 100} ${per} ${stage}`)

  it('are agreed where they are accepted, and the last offer is what is accepted', () => {
    expect(
      prices(['S price.quoted=4500_EUR', 'C price.quoted=4000_EUR', 'S price.quoted=4200_EUR', 'C price.agreed'])[0],
    ).toBe('4200 person agreed')
    expect(prices(['S price.quoted=4500_EUR'])).toEqual(['4500 person quoted'])
  })

  it('are the lower of a range, and the adults’ where children have their own', () => {
    const offer = ['S price.quoted=4000_EUR price.quoted=2000_EUR', 'C price.agreed']
    expect(prices(offer)[0]).toBe('2000 person agreed')
    expect(prices(offer, { lo: 2, minors: 1 })[0]).toBe('4000 person agreed')
  })

  it('are a child’s and an adult’s where one message names two and speaks of children (A-05)', () => {
    const terms = (...lines: string[]) =>
      pricesOf(run(...lines), { lo: 3, minors: 1 }, []).map(
        ({ money, of, stage, messages }) => `${money.amount / 100} ${of} ${stage} ${messages.join(' ')}`,
      )
    const both = 'S price.quoted=4000_EUR{children:true} price.quoted=2500_EUR{children:true}'
    expect(terms(both, 'C price.agreed')).toEqual(['4000 adult agreed 1 2', '2500 child agreed 1 2'])
    expect(terms(both)).toEqual(['4000 adult quoted 1', '2500 child quoted 1'])
    expect(terms('S price.quoted=1500_EUR{children:true}', 'C price.agreed')).toEqual(['1500 any agreed 1 2'])
    expect(terms('S price.quoted=4000_EUR price.quoted=1500_EUR', 'C price.agreed')[0]).toContain('any')
  })

  it('are those that the payments fit', () => {
    expect(prices(['S price.quoted=14000_EUR price.quoted=4000_EUR'], { lo: 1, minors: 0 }, [4000])[0]).toBe(
      '4000 person agreed',
    )
  })

  it('are the price of each where a total multiplies it, and the total where children make a sum of parts', () => {
    expect(
      prices(['S price.quoted=4500_EUR', 'S price.quoted=9000_EUR', 'C price.agreed'], { lo: 2, minors: 0 })[0],
    ).toBe('4500 person agreed')
    const parts = ['S price.quoted=7000_EUR price.quoted=5000_EUR payment.amount=29000_EUR', 'C price.agreed']
    expect(prices(parts, { lo: 5, minors: 0 })[0]).toBe('29000 group agreed')
    expect(prices(['S price.quoted=4200_EUR price.quoted=12000_EUR', 'C price.agreed'], { lo: 3, minors: 0 })[0]).toBe(
      '12000 group agreed',
    )
  })

  it('are what the accepting message repeats', () => {
    expect(
      prices(['S price.quoted=1300_EUR', 'S price.quoted=1400_EUR', 'C price.agreed terms.price=1300_EUR'])[0],
    ).toBe('1300 person agreed')
  })
})

describe('payments', () => {
  const payments = (...lines: readonly string[]) =>
    paymentsOf(run(...lines)).map(({ kind, level, money }) => `${kind} ${level} ${money ? money.amount / 100 : '-'}`)

  it('keep the pictures that the payer sent beside his report', () => {
    const [payment] = paymentsOf(
      run('C payment.made payment.amount=900_EUR', 'C !media #ab', 'S !media #cd', 'S payment.received'),
    )
    expect(payment?.receipts).toEqual(['ab'.padEnd(64, '0')])
    expect(paymentsOf(run('C payment.made payment.amount=900_EUR', 'C !media !forwarded #ab'))[0]).not.toHaveProperty(
      'receipts',
    )
  })

  it('that are told twice and then acknowledged are one', () => {
    expect(payments('C payment.made payment.amount=500_EUR', 'C payment.made', 'S payment.received')).toEqual([
      'direct L2 500',
    ])
    expect(payments('C payment.made payment.amount=500_EUR', 'C payment.made payment.amount=700_EUR')).toEqual([
      'direct L1 500',
      'direct L1 700',
    ])
  })

  it('take their sum from another message than the receipt, once', () => {
    expect(payments('C payment.amount=500_EUR', 'C payment.made', 'S payment.received')).toEqual(['direct L2 500'])
    expect(payments('C payment.made', 'S payment.received', 'C @9 payment.made', 'S payment.received')).toEqual([
      'direct L2 -',
      'direct L2 -',
    ])
  })

  it('with an identifier, a sum and a receipt are of level 3', () => {
    expect(
      payments(
        'C payment.made payment.amount=500_EUR',
        'C payment.code=8451920374{scheme:western-union}',
        'S payment.received',
      ),
    ).toEqual(['direct L3 500'])
  })

  it('into trust are deposits until they are let go, and the release has the deposit’s sum', () => {
    const [deposit, release] = paymentsOf(
      run(
        'C payment.made/money-at-office payment.amount=4200_EUR',
        'S payment.received',
        'C journey.arrival',
        'C payment.made/released',
        'S payment.received',
      ),
    )
    expect(deposit).toMatchObject({ kind: 'deposit_escrow', level: 'L2' })
    expect(release).toMatchObject({ kind: 'escrow_release', of: deposit?.id, money: { amount: 420_000 } })
  })

  it('into trust are let go after the arrival that the contact reports, not after one that the owner tells of', () => {
    const kinds = (...lines: readonly string[]) => paymentsOf(run(...lines)).map(({ kind }) => kind)
    const word = ['C payment.made/money-at-office payment.amount=400_EUR', 'S payment.received'] as const
    expect(kinds('C journey.arrival', ...word)).toEqual(['escrow_release'])
    expect(kinds('S journey.arrival', ...word)).toEqual(['deposit_escrow'])
  })

  it('that come back after a refund was asked for are refunds', () => {
    expect(
      payments(
        'C payment.made payment.amount=4000_EUR',
        'S payment.received',
        'C payment.refund',
        'C payment.received payment.amount=4000_EUR',
      ),
    ).toEqual(['direct L2 4000', 'refund L2 4000'])
  })

  it('are a traveller’s own where "the office received it"', () => {
    expect(payments('C price.asked', 'C payment.received payment.amount=800_EUR')).toEqual(['direct L1 800'])
  })

  it('are none while the price is bargained for: "another one gave me 4,100" is an offer', () => {
    const asked = ['C price.asked', 'S price.quoted=4400_EUR', 'C payment.received payment.amount=4100_EUR'] as const
    expect(paymentsOf(run(...asked, 'S price.quoted=4200_EUR', 'C price.agreed'))).toEqual([])
    expect(
      paymentsOf(run('C price.asked', 'S price.quoted=4400_EUR', 'C price.agreed', 'C payment.received')),
    ).toHaveLength(1)
  })

  it('are none where the owner names a price before anybody told of a payment: "it comes to 4,300 each"', () => {
    const offer = 'S payment.received price.quoted=4300_EUR payment.amount=4300_EUR'
    expect(paymentsOf(run('C price.asked', offer))).toEqual([])
    expect(paymentsOf(run('C price.asked', 'C payment.made', offer))).toHaveLength(1)
    expect(paymentsOf(run('C price.asked', 'S payment.received payment.amount=4300_EUR'))).toHaveLength(1)
  })

  it('that nobody acknowledged take no sum that the other side names afterwards, nor one that is a price', () => {
    const sums = (...lines: readonly string[]) => paymentsOf(run(...lines)).map(({ money }) => money?.amount ?? null)
    expect(sums('C payment.made', 'S payment.amount=700_EUR')).toEqual([null])
    expect(sums('C payment.made', 'S payment.received', 'S payment.amount=700_EUR')).toEqual([70_000])
    expect(sums('S payment.amount=700_EUR', 'C payment.made')).toEqual([70_000])
    expect(sums('C payment.made', 'C terms.price=4000_EUR payment.amount=4000_EUR')).toEqual([null])
  })

  it('of the owner to those who work for him are no turnover', () => {
    expect(outgoingPayments(run('S payment.made payment.amount=200_EUR', 'C payment.received'), 'cost')).toMatchObject([
      { kind: 'cost', level: 'L2', money: { amount: 20_000 } },
    ])
  })

  it('are instalments below the price, and the balance after the arrival', () => {
    const talk = run(
      'S price.quoted=1000_EUR',
      'C price.agreed',
      'C payment.made payment.amount=400_EUR',
      'S payment.received',
      'C @5 journey.arrival',
      'C payment.made payment.amount=600_EUR',
    )
    const [price = null] = pricesOf(talk, { lo: 1, minors: 0 }, [])
    expect(withParts(paymentsOf(talk), talk, { price, travellers: 1 }).map(({ kind }) => kind)).toEqual([
      'instalment',
      'balance',
    ])
  })
})

describe('an answer that nobody understands', () => {
  it('acknowledges no payment: the sum stays claimed', () => {
    const talk = evidence('C payment.made payment.amount=500_EUR', 'S payment.received').map((message) => ({
      ...message,
      findings: message.findings.map((one) =>
        one.kind === 'payment.received' ? { ...one, rule: 'bare-answers/payment' } : one,
      ),
    }))
    expect(paymentsOf(new Run(talk)).map(({ level }) => level)).toEqual(['L1'])
  })
})

describe('the payability table', () => {
  const payable = (...lines: readonly string[]) => {
    const talk = run(...lines)
    const payments = paymentsOf(talk)
    const modality = modalityOf(talk, payments)
    const prices = pricesOf(talk, { lo: 1, minors: 0 }, payments)
    const { owed } = payableOf(talk, { modality, prices, payments, attempts: attemptsOf(talk) })
    return `${modality} ${owed}`
  }
  const agreed = ['S price.quoted=1000_EUR', 'C price.agreed'] as const
  const paid = ['C payment.made payment.amount=1000_EUR', 'S payment.received'] as const
  const twice = [...agreed, ...paid, 'C @9 payment.made payment.amount=500_EUR', 'S payment.received'] as const
  const trust = ['C payment.made/money-at-office', 'S payment.received'] as const

  it.each<[string, readonly string[]]>([
    ['prepaid true', [...agreed, ...paid]],
    ['prepaid false', paid],
    ['unknown false', agreed],
    ['escrow false', [...agreed, ...trust]],
    ['escrow true', [...agreed, ...trust, 'C journey.arrival']],
    ['escrow false', [...agreed, ...trust, 'C journey.arrival', 'C payment.refund']],
    ['escrow true', [...agreed, ...trust, 'C payment.made/released', 'S payment.received']],
    ['instalments false', twice],
    ['instalments true', [...twice, 'C journey.arrival']],
    ['instalments true', [...twice, 'S terms.all-paid']],
    ['instalments true', [...twice, 'C terms.all-paid', 'S payment.received']],
    ['instalments false', [...twice, 'C terms.all-paid']],
    ['on-arrival true', [...agreed, 'C journey.arrival', ...paid]],
    ['prepaid true', ['S terms.pay-first', ...agreed, 'S journey.instruction', 'C @2 journey.arrival']],
    ['prepaid true', ['S terms.pay-first', ...agreed, 'C @2 journey.intercepted']],
    ['prepaid false', ['S terms.pay-first', ...agreed, 'S journey.instruction']],
    ['prepaid false', ['S terms.pay-first', 'C @2 journey.arrival']],
    ['unknown false', [...agreed, 'C terms.pay-first', 'C @2 journey.intercepted']],
    ['prepaid false', [...agreed, ...paid, 'C payment.refund', 'C payment.received payment.amount=1000_EUR']],
  ])('%s', (expected, lines) => expect(payable(...lines)).toBe(expected))
})

describe('a journey', () => {
  it('has one attempt for each set-out and what came of it', () => {
    const attempts = attemptsOf(
      run(
        'S journey.instruction',
        'C journey.intercepted',
        'S journey.instruction',
        'C journey.arrival',
        'S journey.instruction',
      ),
    )
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['intercepted', 'arrived', 'unknown'])
  })

  it('ends where the contact arrived, and begins at the first of two places that he named', () => {
    const asked = 'C price.asked journey.route=Izmir{place:izmir} journey.route=Athens{place:athens}'
    expect(routeOf(run(asked))).toEqual({ from: 'izmir', to: 'athens' })
    expect(routeOf(run(asked, 'C journey.arrival journey.route=Kos{place:kos}'))).toEqual({ from: 'izmir', to: 'kos' })
    expect(routeOf(run('C'))).toEqual({ from: null, to: null })
  })

  it('is worked off where that is said and nothing is seen to be paid: no price is owed', () => {
    const told = run('C price.asked', 'S safeguard.debt/work-off')
    expect(modalityOf(told, [])).toBe('in-kind')
    expect(payableOf(told, { modality: 'in-kind', prices: [], payments: [], attempts: [] }).owed).toBe(false)
    expect(modalityOf(run('S safeguard.debt/debt'), [])).toBe('unknown')
    const paid = run('S safeguard.debt/work-off', 'C payment.made', 'S payment.received')
    expect(modalityOf(paid, paymentsOf(paid))).toBe('prepaid')
  })
})
