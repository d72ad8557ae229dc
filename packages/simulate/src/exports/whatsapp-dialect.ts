import type { GroupEvent, Thing } from '../story/scene.ts'
import { type Reading, two } from './wall-clock.ts'

/** How one phone prints its chats: the notation of the time and the words of the app (docs: whatsapp-txt/README.md). */
export interface Dialect {
  iphone: boolean
  header(reading: Reading): string
  /** The words for what is no text; `{file}` is the name of a file that is there. */
  words: Readonly<Record<Exclude<Thing, 'encryption-notice' | 'number-notice' | GroupEvent>, string>>
  /** `{name}` and `{group}`; without anybody's name before them. */
  groupEvents: Readonly<Record<GroupEvent, string>>
  deletedByOwner: string
  attached: string
  encryption: string
  /** `{name}`, `{old}`, `{new}`. */
  numberChanged: string
  edited: string
}

const date = (r: Reading) => `${two(r.day)}/${two(r.month)}/${r.year}`
const time = (r: Reading) => `${two(r.hour)}:${two(r.minute)}`
const arabicDigits = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))

const iphoneEnglish: Dialect = {
  iphone: true,
  header: (r) => `[${date(r)}, ${time(r)}:${two(r.second)}] `,
  words: {
    photo: '\u200eimage omitted',
    voice: '\u200eaudio omitted',
    document: '\u200edocument omitted',
    'missed-call': '\u200eMissed voice call. \u200eTap to call back',
    deleted: '\u200eThis message was deleted.',
  },
  groupEvents: {
    'group-created': '\u200eYou created group “{group}”',
    'member-added': '\u200eYou added {name}',
    'member-left': '\u200e{name} left',
  },
  deletedByOwner: '\u200eYou deleted this message.',
  attached: '\u200e<attached: {file}>',
  encryption:
    '\u200eMessages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.',
  numberChanged:
    '{name}: \u200e{name} changed their phone number to a new number. \u200eTap to message or add the new number.',
  edited: ' \u200e<This message was edited>',
}

/** The same phone after its language was set to Arabic: figures, comma and marks of direction change with it. */
const iphoneArabic: Dialect = {
  iphone: true,
  header: (r) => {
    const half = r.hour < 12 ? 'ص' : 'م'
    const clock = `${r.hour % 12 || 12}:${two(r.minute)}:${two(r.second)} ${half}`
    return `[${arabicDigits(`${r.day}\u200f/${r.month}\u200f/${r.year}، ${clock}`)}] `
  },
  words: {
    photo: '\u200fلم يتم إدراج الصورة',
    voice: '\u200fلم يتم إدراج المقاطع الصوتية',
    document: '\u200fلم يتم إدراج المستند',
    'missed-call': '\u200fمكالمة صوتية فائتة',
    deleted: '\u200fتم حذف هذه الرسالة.',
  },
  groupEvents: {
    'group-created': '\u200fأنت أنشأت مجموعة "{group}"',
    'member-added': '\u200fأنت أضفت {name}',
    'member-left': '\u200f{name} غادر',
  },
  deletedByOwner: '\u200fلقد حذَفت هذه الرسالة.',
  attached: '\u200f<المُرفق: {file}>',
  encryption:
    '\u200fالرسائل والمكالمات مشفرة تمامًا بين الطرفين، ولا يمكن لأي شخص خارج هذه الدردشة قراءتها أو الاستماع إليها.',
  numberChanged: '{name}: \u200f{name} غيّر رقم هاتفه إلى رقم جديد',
  edited: '',
}

const androidDutch: Dialect = {
  iphone: false,
  header: (r) => `${two(r.day)}-${two(r.month)}-${r.year} ${time(r)} - `,
  words: {
    photo: '<Media weggelaten>',
    voice: '<Media weggelaten>',
    document: '<Media weggelaten>',
    'missed-call': 'Gemiste spraakoproep',
    deleted: 'Dit bericht is verwijderd',
  },
  groupEvents: {
    'group-created': "U hebt de groep '{group}' gemaakt",
    'member-added': 'U hebt {name} toegevoegd',
    'member-left': '{name} heeft de groep verlaten',
  },
  deletedByOwner: 'U hebt dit bericht verwijderd',
  attached: '\u200e{file} (bestand bijgevoegd)',
  encryption:
    'Berichten en gesprekken worden end-to-end versleuteld. Niemand buiten deze chat kan ze lezen of beluisteren, zelfs WhatsApp niet.',
  numberChanged: 'Het nummer van {name} is gewijzigd van {old} naar {new}.',
  edited: ' \u200e<Dit bericht is bewerkt>',
}

const androidEnglish: Dialect = {
  iphone: false,
  header: (r) =>
    `${r.month}/${r.day}/${two(r.year % 100)}, ${r.hour % 12 || 12}:${two(r.minute)}\u202f${r.hour < 12 ? 'AM' : 'PM'} - `,
  words: {
    photo: '<Media omitted>',
    voice: '<Media omitted>',
    document: '<Media omitted>',
    'missed-call': 'Missed voice call',
    deleted: 'This message was deleted',
  },
  groupEvents: {
    'group-created': 'You created group "{group}"',
    'member-added': 'You added {name}',
    'member-left': '{name} left',
  },
  deletedByOwner: 'You deleted this message',
  attached: '{file} (file attached)',
  encryption:
    'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.',
  numberChanged: "{name}'s number was changed from {old} to {new}.",
  edited: ' \u200e<This message was edited>',
}

export const dialects = {
  'en-be': iphoneEnglish,
  'ar-be': iphoneArabic,
  nl: androidDutch,
  'en-us': androidEnglish,
} as const
