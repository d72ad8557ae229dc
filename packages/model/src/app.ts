/** The chat apps whose exports are read. `other` is for exports whose producer cannot be told. */
export const apps = ['whatsapp', 'viber', 'skype', 'facebook', 'instagram', 'telegram', 'signal', 'other'] as const
export type App = (typeof apps)[number]
