/** A seized phone, as the exports show it. */
export interface Device {
  /** Reference of the exhibit, and name of its folder. */
  exhibit: string
  platform: 'iphone' | 'android'
  owner: { name: string; facebook: string; skype: string; number: string }
  /** Zone of the phone's clock when the chats were exported. */
  zone: string
  /** A folder of chats that were exported while the phone was elsewhere. */
  elsewhere: { folder: string; zone: string } | null
  /** How WhatsApp's exports look: language of the app and notation of the date. */
  dialect: 'en-be' | 'nl' | 'en-us'
}

export const mainDevice: Device = {
  exhibit: 'A-1',
  platform: 'iphone',
  owner: { name: 'Abu Yazan', facebook: 'Yazan Tahhan', skype: '8:live:abu.yazan.t', number: '+32460000001' },
  zone: 'Europe/Brussels',
  elsewhere: null,
  dialect: 'en-be',
}

export interface FurtherDevice extends Device {
  /** What the owner of the main phone calls its owner. */
  savedAs: string
}

/** The phones of two co-smugglers. The second one travelled: some of its chats were exported in Istanbul. */
export const furtherDevices: readonly [FurtherDevice, FurtherDevice] = [
  {
    exhibit: 'A-2',
    savedAs: 'Kak Soran',
    platform: 'android',
    owner: { name: 'Soran', facebook: 'Soran K', skype: '8:soran.k', number: '+32460000002' },
    zone: 'Europe/Brussels',
    elsewhere: null,
    dialect: 'nl',
  },
  {
    exhibit: 'A-3',
    savedAs: 'Heval Baran',
    platform: 'android',
    owner: { name: 'Baran', facebook: 'Baran D', skype: '8:baran.d', number: '+905300000009' },
    zone: 'Europe/Brussels',
    elsewhere: { folder: 'exported in Istanbul', zone: 'Europe/Istanbul' },
    dialect: 'en-us',
  },
]
