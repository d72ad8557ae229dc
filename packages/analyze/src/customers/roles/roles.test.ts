import { describe, expect, it } from 'vitest'
import { assess } from '../evidence.test-support.ts'
import { otherRoles } from './roles.ts'

describe('roles', () => {
  it.each<[string, readonly string[]]>([
    ['privileged', ['C role.privileged', 'C role.privileged', 'C price.asked journey.route=Berlin']],
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

  it('keeps what was paid to and by them apart from bookings', () => {
    const driver = assess([
      'S journey.persons=5 journey.location',
      'S payment.made payment.amount=200_EUR',
      'C payment.received',
    ])
    expect(driver.bookings).toEqual([])
    expect(driver.unassigned).toMatchObject([{ kind: 'cost', level: 'L2', money: { amount: 20_000 } }])
  })

  it('says every rule in plain words', () => {
    for (const { says } of otherRoles) expect(says.length).toBeGreaterThan(10)
  })
})
