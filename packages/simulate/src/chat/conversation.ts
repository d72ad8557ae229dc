import type { Random } from '../random.ts'
import type { Language } from '../speech/language.ts'
import { say } from '../speech/say.ts'
import { hourOf, type Scene, type Step, type Thing } from '../story/scene.ts'
import type { SimulatedApp } from '../world/contact.ts'
import { dayMs } from '../world/options.ts'
import type { Author, Entry } from './entry.ts'
import { atWaking, awake, type Rhythm } from './rhythm.ts'
import type { SmallTalk } from './small-talk.ts'

/** What one chat is to hold. */
export interface ChatPlan {
  app: SimulatedApp
  /** UTC milliseconds of the story's first day, from which its scenes count. */
  origin: number
  /** First and last instant of this chat, UTC milliseconds. */
  from: number
  to: number
  scenes: readonly Scene[]
  /** Messages besides those of the scenes. */
  fill: number
  languages: readonly [Language, Language]
  talk: SmallTalk
  rhythm: Rhythm
  /** Whether facts only are cues. */
  neutral: boolean
  /** Those of a group who write beside the owner; 0 for a chat of two. */
  members: number
  /** Whether the owner answers: nobody answers an automatic sender. */
  oneWay: boolean
}

/** What each app's export can show beside text. */
const thingsOf: Readonly<Record<SimulatedApp, readonly (readonly [Thing, number])[]>> = {
  whatsapp: [
    ['photo', 30],
    ['voice', 25],
    ['missed-call', 10],
    ['deleted', 7],
    ['document', 3],
  ],
  viber: [['photo', 30]],
  skype: [
    ['photo', 10],
    ['missed-call', 10],
    ['deleted', 4],
  ],
  facebook: [
    ['photo', 30],
    ['voice', 10],
    ['missed-call', 8],
  ],
}
const thingShare = 0.06
const canEdit: ReadonlySet<SimulatedApp> = new Set(['whatsapp', 'skype'])

/** How many records a chat will have. */
export const lengthOf = (plan: ChatPlan): number =>
  plan.fill +
  plan.scenes.reduce((sum, { steps }) => sum + steps.length, 0) +
  (plan.app === 'whatsapp' ? 1 : 0) +
  (plan.members > 0 ? plan.members + 2 : 0)

/** Writes the chat from its first record to its last; the same plan and chance give the same chat. */
export function* converse(plan: ChatPlan, random: Random): Generator<Entry, void, void> {
  const opening = plan.from + morningMs
  const clock = new Clock(opening)
  if (plan.app === 'whatsapp') yield { ...blank, at: opening, author: null, thing: 'encryption-notice' }
  if (plan.members > 0) yield* gather(plan.members, clock)
  const scenes = plan.scenes.map((scene) => ({
    scene,
    at: plan.origin + (scene.day + hourOf(scene, random) / 24) * dayMs,
  }))
  let next = 0
  for (const session of sessions(plan, random)) {
    for (; next < scenes.length && (scenes[next]?.at ?? 0) <= session.at; next++)
      yield* play(plan, scenes[next], clock, random)
    yield* chatter(plan, session, clock, random)
  }
  for (; next < scenes.length; next++) yield* play(plan, scenes[next], clock, random)
  if (plan.members > 0) yield { ...blank, at: clock.tick(dayMs), author: plan.members - 1, thing: 'member-left' }
}

/** The owner makes a group and adds its members one by one. */
function* gather(members: number, clock: Clock): Generator<Entry, void, void> {
  yield { ...blank, at: clock.tick(1000), author: 'owner', thing: 'group-created' }
  for (let author = 0; author < members; author++)
    yield { ...blank, at: clock.tick(4000), author, thing: 'member-added' }
}

const morningMs = 7 * 3_600_000

const blank = { text: null, thing: null, edited: false, cues: [], refs: [] } as const

interface Session {
  at: number
  length: number
  /** The longest pause between two messages, in milliseconds. */
  pause: number
}

/** When people write, and how much at a time: in bursts. */
function* sessions(plan: ChatPlan, random: Random): Generator<Session, void, void> {
  const typical = plan.fill > 2000 ? 24 : 8
  const count = Math.ceil(plan.fill / typical)
  const width = (plan.to - plan.from) / Math.max(1, count)
  let left = plan.fill
  for (let i = 0; i < count; i++) {
    const length = i === count - 1 ? left : Math.min(left, random.between(1, 2 * typical - 1))
    left -= length
    const at = plan.from + (i + random.next() * 0.8) * width
    yield {
      at: width > dayMs / 2 ? atWaking(at, plan.rhythm, random) : awake(at),
      length,
      pause: Math.min(180_000, (width * 0.8) / Math.max(1, length)),
    }
  }
}

/** Time that never runs back. */
class Clock {
  #at: number

  constructor(at: number) {
    this.#at = at
  }

  reach(at: number): void {
    this.#at = Math.max(this.#at, at)
  }

  tick(milliseconds: number): number {
    this.#at += 1000 + Math.floor(milliseconds / 1000) * 1000
    return this.#at
  }
}

function* play(
  plan: ChatPlan,
  told: { scene: Scene; at: number } | undefined,
  clock: Clock,
  random: Random,
): Generator<Entry, void, void> {
  if (!told) return
  clock.reach(Math.floor(told.at / 1000) * 1000 + random.below(3600) * 1000)
  for (const step of told.scene.steps) {
    // An answer takes its time; within a thought it does not.
    yield stepEntry(
      plan,
      step,
      clock.tick(random.chance(0.8) ? random.below(240_000) : random.below(5_400_000)),
      random,
    )
  }
}

function stepEntry(plan: ChatPlan, step: Step, at: number, random: Random): Entry {
  const { by, refs, slots } = step
  if (step.say === null)
    return { ...blank, at, author: step.thing === 'number-notice' ? null : by, thing: step.thing, refs }
  const language = random.chance(0.06) ? plan.languages[1] : plan.languages[0]
  const { text, cues } = say(language, step.say, slots, random, plan.neutral)
  return { ...blank, at, author: by, text, cues, refs }
}

function* chatter(plan: ChatPlan, session: Session, clock: Clock, random: Random): Generator<Entry, void, void> {
  clock.reach(Math.floor(session.at / 1000) * 1000)
  let author: Author = authorOf(plan, random)
  for (let i = 0; i < session.length; i++) {
    if (random.chance(0.6)) author = authorOf(plan, random)
    yield chatterEntry(plan, author, clock.tick(random.next() ** 2 * session.pause), random)
  }
}

function authorOf(plan: ChatPlan, random: Random): Author {
  if (plan.oneWay) return 'contact'
  if (plan.members > 0) return random.chance(0.2) ? 'owner' : random.below(plan.members)
  return random.chance(0.5) ? 'owner' : 'contact'
}

function chatterEntry(plan: ChatPlan, author: Author, at: number, random: Random): Entry {
  const chance = random.next()
  if (chance < thingShare && !plan.oneWay) return { ...blank, at, author, thing: random.weighted(thingsOf[plan.app]) }
  const { text, cues } = chance > 0.995 && !plan.oneWay ? plan.talk.tell(random) : plan.talk.say(random)
  return { ...blank, at, author, text, cues, edited: chance > 0.985 && canEdit.has(plan.app) }
}
