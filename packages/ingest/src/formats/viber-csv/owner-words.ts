/** The owner's label in the language of the phone, as seen or told (dossier 2.6 and 3). */
const seen: ReadonlySet<string> = new Set(['Me', 'Moi', 'Я'])

/**
 * The word for "me" or "I" in other languages of the app. Not seen in an export; some are names as well (Ben, Ana, Ja), so that
 * they count only where no seen word occurs and the chat is not called by them.
 */
const guessed: ReadonlySet<string> = new Set([
  ...['Ich', 'Ik', 'Mij', 'Yo', 'Io', 'Eu', 'Ja', 'Já', 'Én', 'Jag', 'Jeg', 'Mig', 'Meg', 'Minä', 'Ben', 'Mən', 'Mina'],
  ...[
    'Аз',
    'Ја',
    'Мен',
    'Εγώ',
    'أنا',
    'انا',
    'من',
    'אני',
    'Tôi',
    'ฉัน',
    'ผม',
    '我',
    '自分',
    '私',
    '나',
    'Saya',
    'Ako',
    'Unë',
  ],
])

export const mayBeOwner = (name: string): boolean => seen.has(name) || guessed.has(name)

/** Which of a file's labels are its owner's; `title` is what the chat is called. */
export function ownerLabels(labels: ReadonlySet<string>, title: string | null): string[] {
  const certain = [...labels].filter((label) => seen.has(label) && label !== title)
  if (certain.length > 0) return certain
  const possible = [...labels].filter((label) => guessed.has(label) && label !== title)
  return possible.length === 1 ? possible : []
}
