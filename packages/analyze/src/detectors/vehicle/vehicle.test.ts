import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const found = (...lines: string[]) => talk(lines, (kind) => kind.startsWith('vehicle.'))
const trade = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive, 9000 euro'

describe('vehicles', () => {
  it.each([
    ['the car is 1-ABC-123', '1ABC123', '1-ABC-123'],
    ['kenteken 12-XYZ-9', '12XYZ9', '12-XYZ-9'],
    ['plaka 34 ABC 456', '34ABC456', '34 ABC 456'],
    ['السيارة لوحة AB 123 CD', 'AB123CD', 'AB 123 CD'],
  ])('reads a number plate beside a word for it: %s', (line, value, quote) => {
    expect(found(`contact: ${line}`)).toEqual([`1 | vehicle.plate | ${value} | ${quote}`])
  })

  it('takes nothing of that shape for a plate elsewhere', () => {
    expect(found('contact: room 12-B-34, flight AB 123')).toEqual([])
    expect(found('contact: the car costs 300 EUR 12')).toEqual([])
  })

  it('names makes where the talk is of an illicit journey, and not elsewhere', () => {
    expect(found(trade, 'owner: the driver has a grey Sprinter')).toEqual(['2 | vehicle.make | sprinter | Sprinter'])
    expect(found('contact: I bought a Golf')).toEqual([])
  })

  it('knows the order that a driver gets: whom to call, when, for how much', () => {
    const order = 'owner: 22:30 call +32 470 00 00 00, 500 euro for you'
    expect(found(trade, order)).toEqual([`2 | vehicle.order | ${order.slice(7)}`])
    expect(found(trade, 'owner: call +32 470 00 00 00')).toEqual([])
  })
})
