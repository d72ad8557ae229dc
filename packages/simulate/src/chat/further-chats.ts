import { Random } from '../random.ts'
import { languageOf } from '../speech/language.ts'
import { stories } from '../story/others.ts'
import { contactSays, ownerSays, type Scene, scene } from '../story/scene.ts'
import type { Account, Contact, Role } from '../world/contact.ts'
import { type Device, furtherDevices, mainDevice } from '../world/devices.ts'
import { caseDays, dayMs, firstDay } from '../world/options.ts'
import type { World } from '../world/world.ts'
import type { Chat } from './chat.ts'
import { contactChats } from './contact-chats.ts'
import { isNeutral, rhythmOf, SmallTalk } from './small-talk.ts'

/** What share of the main phone's contacts of a role the further phones know as well. */
const knownShare: Readonly<Partial<Record<Role, number>>> = { driver: 0.5, financier: 0.4, agent: 0.3, ordinary: 0.04 }
/** So many customers in a hundred write to a second smuggler about the same journey. */
const seenTwiceShare = 0.05

const accountOfOwner = ({ owner }: Device, label: string): Account => ({
  app: 'whatsapp',
  label,
  number: owner.number,
  handle: owner.skype,
  isRequest: false,
})

/** The chats on the phones of the two co-smugglers. */
export function furtherChats(world: World): Chat[] {
  const smugglers = world.contacts.filter(({ role }) => role === 'co-smuggler')
  return furtherDevices.flatMap((device, i) => {
    const owner = smugglers[i]
    if (!owner) throw new RangeError(`nobody owns the phone ${device.exhibit}`)
    const random = new Random(world.size.seed, `phone ${device.exhibit}`)
    return [
      otherEnd(world, device, owner),
      betweenThem(world, device, i),
      ...knownContacts(world, random).map((contact) => ownChat(world, device, contact)),
      ...seenTwice(world, random).map((contact) => secondTelling(device, contact)),
    ]
  })
}

/** What a co-smuggler's phone holds of the chat with the owner of the main phone: the same, but for what was deleted. */
function otherEnd(world: World, device: Device, owner: Contact): Chat {
  const [chat] = contactChats(mainDevice, owner, null, new Random(world.size.seed, `story ${owner.id}`))
  if (!chat) throw new RangeError(`${owner.id} has no account`)
  return {
    ...chat,
    device,
    account: accountOfOwner(mainDevice, mainDevice.owner.name),
    contact: null,
    mirrored: true,
    deleted: { from: 0.62, to: 0.68 },
  }
}

/** The chat of the two co-smugglers with each other, which both their phones hold. */
function betweenThem(world: World, device: Device, i: number): Chat {
  const [first, second] = furtherDevices
  const other = i === 0 ? second : first
  const scenes = (random: Random): Scene[] =>
    Array.from({ length: 12 }, (_, n) =>
      scene(
        n * 50,
        0,
        contactSays('headcount', { n: random.between(5, 30) }),
        ownerSays('coded'),
        contactSays('reply'),
      ),
    )
  const languages = [
    languageOf(world.size.languages[0] ?? 'en'),
    languageOf(world.size.languages.at(-1) ?? 'en'),
  ] as const
  return {
    device,
    account: accountOfOwner(other, other.owner.name),
    contact: null,
    group: null,
    nextNumber: null,
    weight: 3,
    stream: 'chat of the co-smugglers',
    mirrored: i === 1,
    deleted: i === 1 ? { from: 0.3, to: 0.4 } : null,
    plan: (random) => ({
      app: 'whatsapp',
      origin: firstDay,
      from: firstDay,
      to: firstDay + caseDays * dayMs,
      scenes: scenes(random),
      languages,
      talk: new SmallTalk('co-smuggler', languages, random),
      rhythm: 'dealing',
      neutral: false,
      members: 0,
      oneWay: false,
    }),
  }
}

const knownContacts = ({ contacts }: World, random: Random): Contact[] =>
  contacts.filter(({ role, accounts }) => phoneApp(accounts[0]) && random.chance(knownShare[role] ?? 0))

const seenTwice = ({ contacts }: World, random: Random): Contact[] =>
  contacts.filter(
    ({ role, accounts }) =>
      role === 'customer' && accounts.length === 1 && phoneApp(accounts[0]) && random.chance(seenTwiceShare),
  )

const phoneApp = (account: Account | undefined) => account?.app === 'whatsapp' || account?.app === 'viber'

/** Another chat with somebody whom the main phone knows too. */
function ownChat(world: World, device: Device, contact: Contact): Chat {
  const random = new Random(world.size.seed, `story ${device.exhibit} ${contact.id}`)
  const scenes = contact.role === 'customer' ? [] : stories[contact.role](contact, random)
  return { ...chatOn(device, contact, scenes), weight: contact.weight }
}

/** A customer who tells a second smuggler of the same journey: seen from two phones, counted once. */
function secondTelling(device: Device, contact: Contact): Chat {
  const { booking } = contact
  if (!booking) return chatOn(device, contact, [])
  const { dest, persons, minors, price } = booking
  const steps = [
    contactSays('greeting'),
    contactSays('persons', { party: { persons, minors } }),
    ownerSays('quote', { amount: price, each: 'person' }),
    contactSays('agree', {}, `${booking.id}/second phone`),
  ]
  const arrived = booking.outcome.startsWith('arrived') ? [scene(30, 0, contactSays('arrived', { dest }))] : []
  return chatOn(device, contact, [scene(3, 0, ...steps), ...arrived])
}

function chatOn(device: Device, contact: Contact, scenes: readonly Scene[]): Chat {
  const [account] = contact.accounts
  if (!account) throw new RangeError(`${contact.id} has no account`)
  const origin = firstDay + contact.from * dayMs
  return {
    device,
    account,
    contact: contact.id,
    group: null,
    nextNumber: null,
    weight: 0.4,
    stream: `chat ${device.exhibit} ${contact.id}`,
    mirrored: false,
    deleted: null,
    plan: (random) => {
      const languages = [languageOf(contact.languages[0]), languageOf(contact.languages[1])] as const
      return {
        app: account.app,
        origin,
        from: origin,
        to: firstDay + contact.to * dayMs,
        scenes,
        languages,
        talk: new SmallTalk(contact.role, languages, random),
        rhythm: rhythmOf(contact.role),
        neutral: isNeutral(contact.role),
        members: 0,
        oneWay: contact.role === 'service',
      }
    },
  }
}
