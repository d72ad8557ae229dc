/**
 * What the app writes in place of a media file, in full: the English one was seen in an iPhone file, the Ukrainian ones in a
 * parser for Android files (dossier 3, [PM] and [IDX-2]). Others must exist; they stay text, since a person can write the same.
 */
const placeholders: ReadonlyMap<string, string> = new Map([
  ['Photo message', 'photo'],
  ['Фотоповідомлення', 'photo'],
  ['Стікер', 'sticker'],
  ['Голосове повідомлення', 'voice'],
])

/** The kind of media that a message stands for; null for one that was written. */
export const placeholderOf = (message: string): string | null =>
  message.length > longest ? null : (placeholders.get(message) ?? null)

/** Phrases of the app's screens that may stand for something else than text in an export; not seen in one. */
const candidates: ReadonlySet<string> = new Set([
  ...[
    'Video message',
    'Voice message',
    'File message',
    'Sticker',
    'Location',
    'Contact',
    'Missed call',
    'Incoming call',
  ],
  ...[
    'Outgoing call',
    'Cancelled call',
    'Message photo',
    'Message vidéo',
    'Message vocal',
    'Appel manqué',
    'Autocollant',
  ],
  ...['Фотосообщение', 'Видеосообщение', 'Голосовое сообщение', 'Стикер', 'Пропущенный звонок', 'Файловое сообщение'],
  ...['Відеоповідомлення', 'Файлове повідомлення', 'Пропущений виклик', 'Вхідний виклик', 'Вихідний виклик'],
])

/** Whether a message reads like words of the app. It stays text; a warning counts such messages. */
export const mayBePlaceholder = (message: string): boolean => message.length <= longest && candidates.has(message)

/** Longer messages need not be looked up. */
const longest = Math.max(...[...placeholders.keys(), ...candidates].map((phrase) => phrase.length))
