import { languageOf } from '../speech/language.ts'
import type { Role } from '../world/contact.ts'
import { mainDevice } from '../world/devices.ts'
import { caseDays, dayMs, firstDay } from '../world/options.ts'
import type { World } from '../world/world.ts'
import type { Chat } from './chat.ts'
import { isNeutral, rhythmOf, SmallTalk } from './small-talk.ts'

/** Groups of the main phone, of people who also have a chat of their own with its owner; the last one takes up the rest. */
const groups: readonly { title: string; roles: readonly Role[]; size: number; talk: Role; weight: number }[] = [
  { title: 'العيلة ❤️', roles: ['family'], size: 9, talk: 'family', weight: 8 },
  { title: 'Work', roles: ['driver', 'co-smuggler'], size: 7, talk: 'driver', weight: 4 },
  { title: 'Trip to the sea', roles: ['lawful-travel'], size: 5, talk: 'lawful-travel', weight: 2 },
  { title: 'Zaalvoetbal', roles: ['ordinary', 'family'], size: 14, talk: 'ordinary', weight: 10 },
]

export function groupChats({ contacts }: World): Chat[] {
  return groups.flatMap(({ title, roles, size, talk, weight }) => {
    const members = contacts
      .filter(({ role, accounts }) => roles.includes(role) && accounts[0]?.app === 'whatsapp')
      .slice(0, size)
    const accounts = members.flatMap(({ accounts: [account] }) => account ?? [])
    const [first] = members
    if (!first) return []
    return {
      device: mainDevice,
      account: { app: 'whatsapp', label: title, number: '', handle: '', isRequest: false },
      contact: null,
      group: { title, members: accounts, contacts: members.map(({ id }) => id) },
      nextNumber: null,
      weight,
      stream: `group ${title}`,
      mirrored: false,
      deleted: null,
      plan: (random) => {
        const languages = [languageOf(first.languages[0]), languageOf(first.languages[1])] as const
        return {
          app: 'whatsapp',
          origin: firstDay,
          from: firstDay,
          to: firstDay + caseDays * dayMs,
          scenes: [],
          languages,
          talk: new SmallTalk(talk, languages, random),
          rhythm: rhythmOf(talk),
          neutral: isNeutral(talk),
          members: accounts.length,
          oneWay: false,
        }
      },
    } satisfies Chat
  })
}
