import type { App } from '@casethread/model'

/** Names of products, the same in every language; the last is no product, and annexes have their own word for it. */
export const appNames: Readonly<Record<App, string>> = {
  whatsapp: 'WhatsApp',
  viber: 'Viber',
  skype: 'Skype',
  facebook: 'Facebook Messenger',
  instagram: 'Instagram',
  telegram: 'Telegram',
  signal: 'Signal',
  other: 'Other apps',
}
