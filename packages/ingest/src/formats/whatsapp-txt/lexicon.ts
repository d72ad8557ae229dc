import { normalForm } from './normal-form.ts'
import { languages } from './phrases/index.ts'
import type { Language, MediaKind } from './phrases/language.ts'

/** What a whole message body, or its first line, can be instead of an author's words. */
export type Meaning =
  | { is: 'omitted'; media: MediaKind }
  | { is: 'deleted'; by: 'author' | 'owner' | 'admin' }
  | { is: 'missed-call'; media: 'voice' | 'video' }
  | { is: 'live-location' }

/** How an attached file is written: the name stands between `before` and `after`, which are in normal form. */
export interface AttachedForm {
  before: string
  after: string
}

const meanings = new Map<string, Meaning>()
const callWords = new Map<string, 'voice' | 'video'>()
const outcomes = new Map<string, 'no-answer' | 'declined' | 'failed'>()

const all = (pick: (language: Language) => readonly string[] | undefined): string[] => [
  ...new Set(languages.flatMap((language) => pick(language) ?? []).map(normalForm)),
]

function put(words: readonly string[], meaning: Meaning): void {
  // The first meaning stays: `Mensagem apagada` is both the author's and the owner's word in Brazilian Portuguese.
  for (const word of words) if (!meanings.has(word)) meanings.set(word, meaning)
}

const mediaKinds = [
  'any',
  'image',
  'video',
  'videoNote',
  'audio',
  'sticker',
  'gif',
  'contact',
  'document',
  'viewOnce',
] as const satisfies readonly MediaKind[]
for (const media of mediaKinds)
  put(
    all((language) => language.omitted?.[media]),
    { is: 'omitted', media },
  )
put(
  all((language) => language.deleted),
  { is: 'deleted', by: 'author' },
)
put(
  all((language) => language.deletedByOwner),
  { is: 'deleted', by: 'owner' },
)
put(
  all((language) => language.deletedByAdmin).filter((words) => !words.includes('{')),
  { is: 'deleted', by: 'admin' },
)
put(
  all((language) => language.missedVoice),
  { is: 'missed-call', media: 'voice' },
)
put(
  all((language) => language.missedVideo),
  { is: 'missed-call', media: 'video' },
)
put(
  all((language) => language.liveLocation),
  { is: 'live-location' },
)
for (const word of all((language) => language.voiceCall)) callWords.set(word, 'voice')
for (const word of all((language) => language.videoCall)) callWords.set(word, 'video')
for (const word of all((language) => language.noAnswer)) outcomes.set(word, 'no-answer')
for (const word of all((language) => language.declined)) outcomes.set(word, 'declined')
for (const word of all((language) => language.failedCall)) outcomes.set(word, 'failed')

/** Interface words in normal form, of all languages together: an export does not say which it is in. */
export const lexicon = {
  meanings: meanings as ReadonlyMap<string, Meaning>,
  callWords: callWords as ReadonlyMap<string, 'voice' | 'video'>,
  outcomes: outcomes as ReadonlyMap<string, 'no-answer' | 'declined' | 'failed'>,
  edited: new Set(all((language) => language.edited)),
  poll: new Set(all((language) => language.poll)),
  locationWords: new Set(all((language) => language.location)),
  waiting: all((language) => language.waiting),
  attachedMarks: new Set(all((language) => language.attachedMark)),
  attached: attachedForms(),
  deletedByNamedAdmin: all((language) => language.deletedByAdmin)
    .filter((words) => words.includes('{actor}'))
    .map((words) => words.replace('{actor}', '')),
}

function attachedForms(): AttachedForm[] {
  const forms = languages.flatMap((language) => language.attached ?? []).map((form) => form.split('{file}'))
  return forms.map(([before = '', after = '']) => ({ before: before.toLowerCase(), after: after.toLowerCase() }))
}

/**
 * A quick refusal: false for most messages, at the cost of a few comparisons. Keyed by length and first letter of the
 * phrases as they can be printed (with and without full stop, in either case of the first letter).
 */
const keys = new Set<number>()
const keyOf = (length: number, first: number): number => length * 65_536 + first
let longest = 0
for (const words of meanings.keys()) {
  for (const first of [words.charCodeAt(0), words.slice(0, 1).toUpperCase().charCodeAt(0)]) {
    keys.add(keyOf(words.length, first))
    keys.add(keyOf(words.length + 1, first))
  }
  longest = Math.max(longest, words.length + 1)
}

/** Whether a text of this length and first letter can be one of the phrases. */
export const mayBePhrase = (length: number, first: number): boolean =>
  length <= longest && keys.has(keyOf(length, first))
