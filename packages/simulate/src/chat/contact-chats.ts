import type { Random } from '../random.ts'
import { languageOf } from '../speech/language.ts'
import { customerStory } from '../story/customer.ts'
import { stories } from '../story/others.ts'
import type { Scene } from '../story/scene.ts'
import type { Account, Contact } from '../world/contact.ts'
import type { Device } from '../world/devices.ts'
import { dayMs, firstDay } from '../world/options.ts'
import type { Chat } from './chat.ts'
import { isNeutral, rhythmOf, SmallTalk } from './small-talk.ts'

/** The story of a contact; `paidBy` is who pays for his journey, null if he does. */
function storyOf(contact: Contact, paidBy: string | null, random: Random): Scene[] {
  const { role, booking } = contact
  if (role === 'customer') return booking ? customerStory(contact, booking, paidBy, random) : []
  return stories[role](contact, random)
}

/** When each account of a contact is in use, in days of its story: from its first scene to the next one's. */
function periods(contact: Contact, scenes: readonly Scene[]): { from: number; to: number }[] {
  const starts = contact.accounts.map((_, i) =>
    i === 0 ? 0 : (scenes.find(({ account }) => account === i)?.day ?? contact.to - contact.from),
  )
  return starts.map((from, i) => ({ from, to: Math.max(from + 1, starts[i + 1] ?? contact.to - contact.from) }))
}

/** What is said with an account; what the owner would say is missing where he never answered. */
function scenesOf({ isRequest }: Account, account: number, scenes: readonly Scene[]): Scene[] {
  const own = scenes.filter((scene) => scene.account === account)
  return isRequest ? own.map((scene) => ({ ...scene, steps: scene.steps.filter(({ by }) => by === 'contact') })) : own
}

/** The chats of the main phone with one contact: one for each of its accounts. */
export function contactChats(device: Device, contact: Contact, paidBy: string | null, story: Random): Chat[] {
  const scenes = storyOf(contact, paidBy, story)
  const times = periods(contact, scenes)
  const origin = firstDay + contact.from * dayMs
  return contact.accounts.map((account, i) => ({
    device,
    account,
    contact: contact.id,
    group: null,
    nextNumber: contact.accounts[i + 1]?.number ?? null,
    weight: contact.weight / contact.accounts.length,
    stream: `chat ${contact.id} ${i}`,
    mirrored: false,
    deleted: null,
    plan: (random) => {
      const [first, second] = contact.languages
      const languages = [languageOf(first), languageOf(second)] as const
      return {
        app: account.app,
        origin,
        from: origin + (times[i]?.from ?? 0) * dayMs,
        to: origin + (times[i]?.to ?? 1) * dayMs,
        scenes: scenesOf(account, i, scenes),
        languages,
        talk: new SmallTalk(contact.role, languages, random),
        rhythm: rhythmOf(contact.role),
        neutral: isNeutral(contact.role),
        members: 0,
        oneWay: contact.role === 'service' || account.isRequest,
      }
    },
  }))
}
