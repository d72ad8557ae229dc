import type { Random } from '../random.ts'
import { type Intention, intentions, neutralKinds, slotKinds } from './intentions.ts'
import type { Language } from './language.ts'
import { type Span, utter } from './pattern.ts'
import { type Filled, fillSlot, type Slots } from './slots.ts'
import { misspell } from './spelling.ts'

/** What the words of a message give away, in the notation of gold/README.md. `start` counts UTF-16 units of the text. */
export interface Cue {
  kind: string
  value: string | null
  quote: string
  start: number
  attributes?: Readonly<Record<string, string | number>>
}

export interface Said {
  text: string
  cues: Cue[]
}

const emoji = ['🙏', '👍', '😊', '❤️', '😂', '🌹', '😢', '💪']

/** Whose value the cue of an intention takes over: that of the slot which says it. */
const valueSlots: Partial<Record<Intention, string>> = {
  quote: 'amount',
  bid: 'amount',
  numberNew: 'phone',
  channelSwitch: 'app',
  headcount: 'n',
  documentSend: 'doc',
}

/** Kinds whose value is empty, not missing, where the words do not state it (gold/README.md). */
const valueNeeded: ReadonlySet<string> = new Set(['number.changed', 'counter.channel-switch'])

/** Says something in a language. In neutral talk only facts remain cues, since there they are evidence of nothing. */
export function say(language: Language, intention: Intention, slots: Slots, random: Random, neutral = false): Said {
  const said = phrase(language, intention, slots, random, neutral)
  return framed(said, language, intention, random)
}

function phrase(language: Language, intention: Intention, slots: Slots, random: Random, neutral: boolean): Said {
  const filled: Filled[] = []
  const careless = random.chance(0.04)
  const {
    text,
    quote,
    slots: spans,
  } = utter(random.pick(language.patterns[intention]), {
    choose: (choices) => random.below(choices),
    spell: (words) => (careless ? misspell(words, random) : words),
    fill: (slot) => {
      const words = fillSlot(slot, language, slots, random)
      filled.push(words)
      return words.text
    },
  })
  const cues: Cue[] = []
  const add = (kind: string | null | undefined, { start, end }: Span, filling: Filled | undefined) => {
    if (!kind || end <= start || (neutral && !neutralKinds.has(kind))) return
    cues.push(cueOf(kind, text.slice(start, end), start, filling))
  }
  const main = spans.findIndex(({ name }) => name === valueSlots[intention])
  const value = filled[main]?.value ?? null
  add(intentions[intention], quote, { text: '', value })
  spans.forEach((span, i) => {
    add(slotKinds[span.name], span, filled[i])
  })
  return { text, cues }
}

function cueOf(kind: string, quote: string, start: number, filling: Filled | undefined): Cue {
  const value = filling?.value ?? (valueNeeded.has(kind) ? '' : null)
  const { attributes } = filling ?? {}
  return { kind, value, quote, start, ...(attributes ? { attributes } : {}) }
}

/** What is said in one word is not dressed up. */
const bare: ReadonlySet<Intention> = new Set(['reply', 'code', 'place', 'greeting'])

/** The same with a form of address before it, a request behind it, or a picture. */
function framed({ text, cues }: Said, { openers, closers }: Language, intention: Intention, random: Random): Said {
  const dressed = !bare.has(intention)
  const opener = dressed && random.chance(0.18) ? `${random.pick(openers)} ` : ''
  const closer = dressed && random.chance(0.12) && !/[?؟.!]$/.test(text) ? ` ${random.pick(closers)}` : ''
  const picture = random.chance(0.06) ? ` ${random.pick(emoji)}` : ''
  if (opener === '') return { text: text + closer + picture, cues }
  return {
    text: opener + text + closer + picture,
    cues: cues.map((cue) => ({ ...cue, start: cue.start + opener.length })),
  }
}
