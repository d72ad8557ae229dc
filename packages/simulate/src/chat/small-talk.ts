import type { Random } from '../random.ts'
import type { Intention } from '../speech/intentions.ts'
import type { Language } from '../speech/language.ts'
import { type Said, say } from '../speech/say.ts'
import { serviceText } from '../speech/service-texts.ts'
import type { Role } from '../world/contact.ts'
import type { Rhythm } from './rhythm.ts'

type Talk = Extract<Intention, 'chat' | 'family' | 'football' | 'work' | 'home' | 'reply' | 'lawful'>

const dealings: readonly (readonly [Talk, number])[] = [
  ['reply', 50],
  ['chat', 36],
  ['family', 8],
  ['work', 6],
]
const friends: readonly (readonly [Talk, number])[] = [
  ['chat', 45],
  ['reply', 35],
  ['work', 8],
  ['football', 6],
  ['family', 6],
]

/** What is talked about besides, by role; most roles talk as those who deal with each other do. */
const talkOf: Readonly<Partial<Record<Role, readonly (readonly [Talk, number])[]>>> = {
  family: [
    ['family', 45],
    ['chat', 30],
    ['reply', 25],
  ],
  'lawful-travel': [
    ['chat', 50],
    ['reply', 40],
    ['work', 10],
  ],
  'co-smuggler': friends,
}

/** Each of the ordinary contacts is known from somewhere. */
const circles: readonly (readonly (readonly [Talk, number])[])[] = [
  friends,
  [
    ['football', 45],
    ['reply', 35],
    ['chat', 20],
  ],
  [
    ['work', 45],
    ['reply', 35],
    ['chat', 20],
  ],
  [
    ['home', 55],
    ['reply', 35],
    ['chat', 10],
  ],
]

/** Where cues of ordinary life are evidence of nothing. */
const neutralRoles: ReadonlySet<Role> = new Set(['family', 'ordinary', 'lawful-travel', 'service', 'privileged'])
export const isNeutral = (role: Role): boolean => neutralRoles.has(role)

/** When people of a role write; what they write of is theirs. */
export function rhythmOf(role: Role): Rhythm {
  if (role === 'service' || role === 'privileged') return 'office'
  return isNeutral(role) ? 'private' : 'dealing'
}

/** The talk that makes most of every chat. */
export class SmallTalk {
  readonly #topics: readonly (readonly [Talk, number])[]
  readonly #role: Role
  readonly #languages: readonly [Language, Language]

  constructor(role: Role, languages: readonly [Language, Language], random: Random) {
    this.#role = role
    this.#languages = languages
    this.#topics = role === 'ordinary' ? random.pick(circles) : (talkOf[role] ?? dealings)
  }

  /** An automatic sender and a lawyer's office keep to their own texts. */
  say(random: Random): Said {
    const [first, second] = this.#languages
    if (this.#role === 'service' || this.#role === 'privileged') return serviceText(first.id, this.#role, random)
    const language = random.chance(0.08) ? second : first
    return say(language, random.weighted(this.#topics), {}, random, true)
  }

  /** Several sentences, as somebody writes who has much to tell. */
  tell(random: Random): Said {
    const parts = Array.from({ length: random.between(4, 14) }, () => this.say(random))
    let text = ''
    const cues = parts.flatMap((part, i) => {
      const start = text.length + (i === 0 ? 0 : 1)
      text += i === 0 ? part.text : `${random.chance(0.3) ? '\n' : ' '}${part.text}`
      return part.cues.map((cue) => ({ ...cue, start: cue.start + start }))
    })
    return { text, cues }
  }
}
