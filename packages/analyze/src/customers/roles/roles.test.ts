import { describe, expect, it } from 'vitest'
import { assess } from '../evidence.test-support.ts'
import { otherRoles } from './roles.ts'

describe('roles', () => {
  it.each<[string, readonly string[]]>([
    ['privileged', ['C role.privileged=hearing', 'C role.privileged=client', 'C price.asked journey.route=Berlin']],
    ['service', ['C role.service', 'C role.service']],
    ['agent', ['C journey.persons=14']],
    ['facilitator', ['C journey.document', 'S price.asked']],
    ['financier', ['C payment.made', 'C payment.made', 'C payment.received']],
    ['driver', ['S journey.persons=5 journey.location', 'C journey.instruction']],
    ['co-smuggler', ['C counter.arrest-warning']],
    ['co-smuggler', ['C counter.remote-access']],
    ['payer', ['S payment.payee', 'C payment.made', 'S payment.received']],
    ['lawful-travel', ['S context.lawful-booking']],
    ['enquirer', ['C price.asked journey.route=Berlin', 'S price.quoted=500_EUR']],
    ['unknown', ['C counter.no-photo']],
    ['ordinary', ['C payment.amount=10_EUR']],
  ])('proposes %s by its rule, and no tier', (role, lines) => {
    const contact = assess(lines)
    expect(contact.role).toMatchObject({ role, by: 'rule' })
    expect(['not', 'quarantine']).toContain(contact.tier)
    expect(contact.tier === 'quarantine').toBe(role === 'privileged')
  })

  /** Days 0, 10 … 90: twenty lines, in which half name kin of these relations. */
  const kinship = (...relations: string[]) =>
    Array.from({ length: 20 }, (_, i) => {
      const named = i % 2 === 0 ? ` context.kin/kin-${relations[(i / 2) % relations.length]}` : ''
      return `${i % 4 < 2 ? 'C' : 'S'} @${i * 5}${named}`
    })
  const family = kinship('parent', 'sibling', 'child', 'relative')

  it('proposes family for long talk of several relations by both sides', () => {
    const contact = assess(family)
    expect(contact).toMatchObject({ role: { role: 'family', by: 'rule' }, otherRoles: [], tier: 'not', bookings: [] })
    expect(contact.role.messages).toHaveLength(10)
  })

  it.each<[string, readonly string[]]>([
    ['two relations alone: people call each other brother and uncle', kinship('sibling', 'relative')],
    ['one side alone speaks of kin', family.map((line) => line.replace('S', 'C'))],
    ['six weeks', family.map((line, i) => line.replace(/@\d+/, `@${2 * i}`))],
    ['one message in eleven', [...family, ...Array.from({ length: 90 }, () => 'C')]],
    ['a group', family.map((line) => `${line} !group`)],
    ['forwarded messages', family.map((line) => `${line} !forwarded`)],
    ['five messages', family.slice(0, 10)],
  ])('does not take for family: %s', (_, lines) => {
    expect(assess(lines).role.role).toBe('ordinary')
  })

  it('keeps kin who travel, pay or ask what they are, and says beside it that they talk as kin, and what is against that', () => {
    const sold = [
      'C price.asked journey.route=Berlin',
      'S price.quoted=4000_EUR',
      'C price.agreed',
      'C journey.persons=4',
    ]
    const traveller = assess([...family, ...sold])
    expect(traveller.role.role).toBe('customer')
    expect(traveller.bookings.length).toBeGreaterThan(0)
    const [claim] = traveller.otherRoles
    expect(claim).toMatchObject({ role: 'family' })
    expect(claim?.because).toContain('against it')
    // The four messages of the journey are cited with those of kin.
    expect(claim?.messages).toEqual(expect.arrayContaining([21, 22, 23, 24]))
    expect(assess([...family, 'S payment.payee', 'C payment.made', 'S payment.received']).role.role).toBe('payer')
    expect(assess([...family, 'C price.asked', 'S price.quoted=500_EUR']).role.role).toBe('enquirer')
    expect(assess([...family, 'C counter.no-photo'])).toMatchObject({
      role: { role: 'unknown' },
      otherRoles: [{ role: 'family' }],
    })
  })

  it('takes the tickets of kin for no agency', () => {
    expect(assess([...family, 'S context.lawful-booking']).role.role).toBe('family')
  })

  it('keeps what was paid to and by them apart from bookings', () => {
    const driver = assess([
      'S journey.persons=5 journey.location',
      'S payment.made payment.amount=200_EUR',
      'C payment.received',
    ])
    expect(driver.bookings).toEqual([])
    expect(driver.unassigned).toMatchObject([{ kind: 'cost', level: 'L2', money: { amount: 20_000 } }])
  })

  it('tells money that the owner gives back to a keeper once, as a refund and not as his commission as well', () => {
    const keeper = assess([
      'C payment.made',
      'C payment.made payment.amount=300_EUR',
      'C payment.received',
      'C payment.refund',
      'S payment.made payment.amount=300_EUR',
    ])
    expect(keeper.role.role).toBe('financier')
    const told = keeper.unassigned ?? []
    const ids = told.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(told.map(({ kind }) => kind)).toContain('refund')
  })

  it('says every rule in plain words', () => {
    for (const { says } of otherRoles) expect(says.length).toBeGreaterThan(10)
  })
})
