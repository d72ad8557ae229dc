import { expect, it } from 'vitest'
import { zoneAt } from './path-zones.ts'

const general = { name: 'UTC', known: 'device' } as const
const zones = [
  { path: 'phone', zone: 'Asia/Kabul' },
  { path: 'phone/cafe\u0301.zip', zone: 'Asia/Tehran' },
  { path: 'phone/caf\u00e9.zip!/inbox', zone: 'Europe/Brussels' },
]

it.each([
  ['phone/a.txt', null, 'Asia/Kabul', 'stated'],
  ['phone', null, 'Asia/Kabul', 'stated'],
  ['phones/a.txt', null, 'UTC', 'device'],
  ['a/phone/a.txt', null, 'UTC', 'device'],
  ['phone/caf\u00e9.zip', 'a.txt', 'Asia/Tehran', 'stated'],
  ['phone/caf\u00e9.zip', 'inbox/a.txt', 'Europe/Brussels', 'stated'],
  ['phone/caf\u00e9.zip', 'inboxes/a.txt', 'Asia/Tehran', 'stated'],
])('%s %s is in %s', (path, member, name, known) => {
  expect(zoneAt({ path, member }, zones, general)).toEqual({ name, known })
})
