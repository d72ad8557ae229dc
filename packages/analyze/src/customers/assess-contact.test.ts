import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, assessMessages, customer, evidence, verdict } from './evidence.test-support.ts'
import { isConfirmed, opinionsOf } from './verdicts/opinions.ts'
import type { Verdict } from './verdicts/verdict.ts'

const ids = (contact: ReturnType<typeof assess>) => contact.signals.map(({ id }) => id)

describe('a contact', () => {
  it('who asks, agrees, pays, goes and arrives is a customer, for readers to confirm', () => {
    const contact = assess(customer)
    expect(contact).toMatchObject({ tier: 'confirmed-eligible', ruleTier: 'confirmed-eligible' })
    expect(contact.role).toMatchObject({ role: 'customer', by: 'rule' })
    expect(ids(contact)).toEqual(['A1', 'A2', 'B3', 'A4', 'A5', 'B6', 'B1', 'B2', 'C2'])
    const [booking] = contact.bookings
    expect(booking?.persons).toMatchObject({ lo: 3, hi: 3, minors: 0 })
    expect(booking?.prices[0]).toMatchObject({
      money: { amount: 400_000, currency: 'EUR' },
      per: 'person',
      stage: 'agreed',
    })
    expect(booking?.payments).toHaveLength(1)
    expect(booking?.payments[0]).toMatchObject({ kind: 'deposit_escrow', level: 'L2', money: { amount: 1_200_000 } })
    expect(booking?.payable.owed).toBe(true)
    expect(booking?.route).toEqual({ from: null, to: 'berlin' })
    expect(booking?.attempts.map(({ outcome }) => outcome)).toEqual(['arrived'])
    expect(booking?.confirmed).toEqual({ person: false, paid: false })
  })

  it('cites messages for every signal, price, payment and claim', () => {
    const contact = assess(customer)
    const cited = [
      ...contact.signals.map(({ messages }) => messages),
      ...contact.bookings.flatMap(({ prices, payments }) => [...prices, ...payments].map(({ messages }) => messages)),
      contact.role.messages,
    ]
    for (const messages of cited) expect(messages.length).toBeGreaterThan(0)
  })

  it('is assessed by what he and the owner say to each other in a group as well', () => {
    const inGroup = customer.map((line) => `${line} !addressed`)
    expect(assess(inGroup)).toMatchObject({ tier: 'confirmed-eligible', notices: [] })
    expect(ids(assess(inGroup))).toEqual(ids(assess(customer)))
  })

  it('says how much of weight he wrote in groups to others, which counts for nothing', () => {
    const { tier, signals, notices } = assess(customer.map((line) => `${line} !group`))
    expect({ tier, signals }).toEqual({ tier: 'not', signals: [] })
    expect(notices).toMatchObject([{ code: 'left-out' }])
    expect(notices[0]?.says).toMatch(/: 6$/)
    expect(assess(['C payment.amount=10_EUR !group', 'C price.asked? !group']).notices).toEqual([])
  })

  it('has no signal from groups, forwarded text, notices and what is of low confidence', () => {
    for (const mark of ['!group', '!forwarded'])
      expect(assess(customer.map((line) => `${line} ${mark}`)).signals).toEqual([])
    expect(assess(customer.map((line) => `-${line.slice(1)}`)).signals).toEqual([])
    expect(assess(customer.map((line) => line.replaceAll(/( [a-z]+\.\S+)/g, '$1?'))).tier).toBe('not')
  })

  it('counts half for ordering what only recovered records show, with the same tier', () => {
    const [live, recovered] = [assess(customer), assess(customer.map((line) => `${line} !recovered`))]
    expect(recovered.tier).toBe(live.tier)
    expect(recovered.points).toBeLessThan(live.points)
    expect(recovered.signals.every((signal) => signal.recovered)).toBe(true)
  })

  it('has one booking for each journey, and the same signal once in each', () => {
    const again = customer.map((line, i) => (i === 0 ? line.replace('C', 'C @60') : line))
    const contact = assess([...customer, ...again])
    expect(contact.bookings).toHaveLength(2)
    expect(new Set(contact.bookings.map(({ id }) => id)).size).toBe(2)
    expect(contact.signals.filter(({ id }) => id === 'A4').map(({ booking }) => booking)).toEqual([0, 1])
  })

  it('with signs of danger is told so, by kind', () => {
    expect(assess(['S safeguard.threat', 'S safeguard.debt', 'C !group safeguard.minor']).alerts).toEqual([
      'safeguard.debt',
      'safeguard.minor',
      'safeguard.threat',
    ])
    expect(assess(['S safeguard.threat', 'S safeguard.debt']).role.role).toBe('victim')
  })

  it('about whom nothing was found is ordinary', () => {
    expect(assess(['C payment.amount=20_EUR', 'S'])).toMatchObject({
      tier: 'not',
      bookings: [],
      role: { role: 'ordinary' },
    })
  })

  it('is undetermined where calls and recordings alone are there, and nothing was read', () => {
    const calls = ['C !media', 'S !media', 'C !media'] as const
    expect(assess(calls)).toMatchObject({ tier: 'undetermined', because: expect.stringContaining('nothing was read') })
    expect(assess(calls.slice(1)).tier).toBe('not')
    expect(assess([...calls, 'C']).tier).toBe('not')
  })

  it('is in quarantine as soon as he writes as a lawyer does, whatever else was found (N7)', () => {
    const contact = assess([...customer, 'C role.privileged=hearing', 'C role.privileged=client'])
    expect(contact).toMatchObject({ tier: 'quarantine', bookings: [] })
  })

  it('is the same whatever the order in which his chats are read', () => {
    const messages = evidence(...customer)
    const [first, second] = [messages.slice(0, 4), messages.slice(4).map((one) => ({ ...one, chatRowId: 2 }))]
    const of = (list: typeof messages) => JSON.stringify(assessMessages(list))
    expect(of([...second, ...first])).toBe(of([...first, ...second]))
  })
})

describe('a confirmation', () => {
  const accept = (seq: number, reader: string) => verdict(seq, reader, { confirms: ['person', 'paid'] })

  it('takes two different readers', () => {
    expect(assess(customer, accept(1, 'Ann'), accept(2, 'Ben'))).toMatchObject({ tier: 'confirmed', decisions: [1, 2] })
    const alone = assess(customer, accept(1, 'Ann'))
    expect(alone.tier).toBe('confirmed-eligible')
    expect(alone.notices.map(({ code }) => code)).toEqual(['one-reader'])
  })

  it('is none by one reader under two spellings of a name', () => {
    expect(assess(customer, accept(1, 'Ann Low'), accept(2, ' ANN  low ')).tier).toBe('confirmed-eligible')
  })

  it('is apart for the persons and the money', () => {
    const person = (seq: number, reader: string) => verdict(seq, reader, { confirms: ['person'] })
    const [booking] = assess(customer, accept(1, 'Ann'), person(2, 'Ben')).bookings
    expect(booking?.confirmed).toEqual({ person: true, paid: false })
  })

  it('waits where readers differ, and stands where a third agrees with one', () => {
    const reject = verdict(2, 'Ben', { action: 'reject' })
    const differ = assess(customer, accept(1, 'Ann'), reject)
    expect(differ.tier).toBe('probable')
    expect(differ.notices.map(({ code }) => code)).toContain('disagreement')
    expect(assess(customer, accept(1, 'Ann'), reject, accept(3, 'Cem')).tier).toBe('confirmed')
    expect(assess(customer, accept(1, 'Ann'), reject, verdict(3, 'Cem', { action: 'reject' })).tier).toBe('not')
  })

  it('ends with the reader’s later word', () => {
    const contact = assess(customer, accept(1, 'Ann'), accept(2, 'Ben'), verdict(3, 'Ben', { action: 'reject' }))
    expect(contact.tier).toBe('probable')
  })

  it('of what rules cut in two makes one booking, so that nobody counts twice', () => {
    const again = customer.map((line, i) => (i === 0 ? line.replace('C', 'C @60') : line))
    const lines = [...customer, ...again]
    const whole = { messages: [1, lines.length], persons: { lo: 3, hi: 3, minors: 0 } }
    const contact = assess(lines, verdict(1, 'Ann', whole), verdict(2, 'Ben', whole))
    expect(contact.bookings.map(({ tier, persons }) => [tier, persons.lo])).toEqual([['confirmed', 3]])
    const one = assess(lines, verdict(1, 'Ann', { messages: [1] }), verdict(2, 'Ben', { messages: [1] }))
    expect(one.bookings.map(({ tier }) => tier)).toEqual(['confirmed', 'confirmed-eligible'])
  })

  it('of what rules missed makes a booking', () => {
    const contact = assess(['C', 'S'], accept(1, 'Ann'), accept(2, 'Ben'))
    expect(contact).toMatchObject({ tier: 'confirmed', ruleTier: 'not', role: { role: 'customer', by: 'reader' } })
    expect(contact.bookings).toHaveLength(1)
  })

  it('comes from nothing but two accepting decisions of different readers', () => {
    const action = fc.constantFrom('accept', 'reject', 'undetermined', 'needs-translation', 'role', 'payment')
    const decisions = fc.array(fc.tuple(action, fc.constantFrom('Ann', 'Ben', 'Cem')), { maxLength: 8 })
    fc.assert(
      fc.property(decisions, fc.subarray([...customer]), (list, lines) => {
        const verdicts = list.map(([one, reader], i) =>
          verdict(i + 1, reader, { action: one, role: one === 'role' ? 'driver' : null }),
        )
        const confirmed = assess(lines, ...verdicts).tier === 'confirmed'
        if (confirmed) expect(isConfirmed(opinionsOf(verdicts))).toBe(true)
        if (confirmed)
          expect(new Set(list.filter(([one]) => one === 'accept').map(([, reader]) => reader)).size).toBeGreaterThan(1)
      }),
    )
  })
})

describe('what readers say', () => {
  it('replaces persons, price and payments, with what rules read beside it', () => {
    const stated = verdict(1, 'Ann', {
      persons: { lo: 4, hi: 5, minors: 1 },
      price: { amount: 350_000, currency: 'EUR', per: 'person' },
      payment: {
        kind: 'direct',
        level: 'L2',
        payee: null,
        identifiers: [],
        money: { amount: 100, currency: 'EUR' },
        at: null,
      },
      messages: [5],
    })
    const [booking] = assess(customer, stated).bookings
    expect(booking?.persons).toMatchObject({ lo: 4, hi: 5, minors: 1, byRule: { lo: 3, hi: 3, minors: 0 } })
    expect(booking?.prices.map(({ money, byReader }) => [money.amount, byReader])).toEqual([
      [350_000, true],
      [400_000, false],
    ])
    expect(booking?.payments).toHaveLength(1)
    expect(booking?.payments[0]).toMatchObject({ byReader: true, replaces: [{ kind: 'deposit_escrow' }] })
  })

  const paid = (seq: number, reader: string, amount: number, change: Partial<Verdict> = {}) =>
    verdict(seq, reader, {
      action: 'payment',
      payment: {
        ...{ kind: 'direct', level: 'L2', payee: null, identifiers: [], at: null },
        money: { amount, currency: 'EUR' },
      },
      messages: [5],
      ...change,
    })
  const paymentsAfter = (...verdicts: Verdict[]) => assess(customer, ...verdicts).bookings[0]?.payments ?? []

  it('of one payment twice, by two readers, is one payment', () => {
    const [payment, ...others] = paymentsAfter(paid(1, 'Ann', 100), paid(2, 'Ben', 100, { messages: [6] }))
    expect(others).toEqual([])
    expect(payment).toMatchObject({ money: { amount: 100 }, messages: [5, 6], replaces: [{ kind: 'deposit_escrow' }] })
  })

  it('of one payment otherwise counts the lower sum, and says so', () => {
    const contact = assess(customer, paid(1, 'Ann', 300), paid(2, 'Ben', 200))
    expect(contact.bookings[0]?.payments.map(({ money }) => money?.amount)).toEqual([200])
    expect(contact.notices).toContainEqual({
      code: 'disagreement',
      says: 'readers differ on a payment: decisions 1, 2',
    })
  })

  it('of two payments, by one reader or in other messages, is two payments', () => {
    expect(paymentsAfter(paid(1, 'Ann', 100), paid(2, 'Ann', 100))).toHaveLength(2)
    expect(paymentsAfter(paid(1, 'Ann', 100), paid(2, 'Ben', 150, { messages: [7] }))).toHaveLength(2)
    const both = [paid(1, 'Ann', 100), paid(2, 'Ann', 200), paid(3, 'Ben', 200), paid(4, 'Ben', 100)]
    expect(paymentsAfter(...both).map(({ money }) => money?.amount)).toEqual([100, 200])
  })

  it('of a match outside of the chats is the anchor A6, which with another signal makes it eligible (A6)', () => {
    const asks = ['C price.asked', 'C journey.persons=3'] as const
    const match = verdict(1, 'Ann', {
      ...{ action: 'external', external: { kind: 'victim-statement', exhibit: 'K-12, page 4' } },
      messages: [2],
    })
    const [before, after] = [assess(asks), assess(asks, match)]
    expect(before.tier).not.toBe('confirmed-eligible')
    expect(after).toMatchObject({ tier: 'confirmed-eligible', ruleTier: before.ruleTier })
    expect(after.signals).toContainEqual(expect.objectContaining({ id: 'A6', family: 'E', class: 'A', messages: [2] }))
    expect(assess(['S price.quoted=4000_EUR'], { ...match, messages: [1] }).tier).toBe('possible')
  })

  it('of a provider’s reply makes its payment level 4 only where it confirms', () => {
    const lines = [
      'C price.asked',
      'C price.agreed',
      'C payment.made payment.amount=900_EUR payment.code=476371',
      'S payment.received',
    ]
    const reply = (
      seq: number,
      status: 'asked' | 'pending' | 'confirmed' | 'not-found' | 'not-asked',
      identifier = '476 371',
    ) => verdict(seq, 'Ann', { action: 'provider', provider: { identifier, status, exhibit: 'K-7' } })
    const paymentAfter = (...verdicts: Verdict[]) => assess(lines, ...verdicts).bookings[0]?.payments[0]
    const level = paymentAfter()?.level
    for (const status of ['asked', 'pending', 'not-found', 'not-asked'] as const)
      expect(paymentAfter(reply(1, status))).toMatchObject({ level, provider: { status, exhibit: 'K-7', decision: 1 } })
    expect(paymentAfter(reply(1, 'asked'), reply(2, 'confirmed'))).toMatchObject({
      level: 'L4',
      provider: { decision: 2 },
    })
    expect(paymentAfter(reply(1, 'confirmed'), reply(2, 'not-found'))?.level).toBe(level)
    expect(paymentAfter(reply(1, 'confirmed', '999'))).not.toHaveProperty('provider')
  })

  it('takes the fewest travellers and says so where they differ', () => {
    const count = (seq: number, reader: string, lo: number) =>
      verdict(seq, reader, { persons: { lo, hi: lo, minors: 0 } })
    const contact = assess(customer, count(1, 'Ann', 4), count(2, 'Ben', 2))
    expect(contact.bookings[0]?.persons).toMatchObject({ lo: 2, hi: 4 })
    expect(contact.notices.map(({ code }) => code)).toContain('disagreement')
  })

  it('of another role takes the bookings away, and rules keep their own tier', () => {
    const contact = assess(customer, verdict(1, 'Ann', { action: 'role', role: 'agent' }))
    expect(contact).toMatchObject({
      tier: 'not',
      ruleTier: 'confirmed-eligible',
      bookings: [],
      role: { role: 'agent', by: 'reader' },
    })
    expect(contact.otherRoles.map(({ role }) => role)).toContain('customer')
    expect(contact.unassigned).toHaveLength(1)
  })

  it('left open, or waiting for a translation, makes it undetermined', () => {
    expect(assess(customer, verdict(1, 'Ann', { action: 'undetermined' })).tier).toBe('undetermined')
    const waiting = assess(customer, verdict(1, 'Ann', { action: 'needs-translation' }))
    expect(waiting.notices.map(({ code }) => code)).toEqual(['needs-translation'])
  })

  it('is marked where its evidence reads otherwise now', () => {
    const contact = assess(customer, verdict(1, 'Ann', { evidenceChanged: true }))
    expect(contact.notices.map(({ code }) => code)).toContain('evidence-changed')
  })
})
