/** The languages that annexes are written in (methodology §4.4). */
export const languages = ['en', 'fr', 'nl', 'de'] as const
export type Language = (typeof languages)[number]
