import type { App } from '@casethread/model'

/**
 * The vendor's word for the app, `Source`, is free text and not translated: `WhatsApp`, `WhatsApp Business`, `WhatsApp
 * (EmailExport)` of a script (dossier A5), `Signal Private Messenger` (dossier B). It is told by how it begins.
 */
const beginnings: readonly (readonly [RegExp, App])[] = [
  [/^whatsapp\b/i, 'whatsapp'],
  [/^viber\b/i, 'viber'],
  [/^skype\b/i, 'skype'],
  [/^(?:facebook\b|messenger$)/i, 'facebook'],
  [/^instagram\b/i, 'instagram'],
  [/^telegram\b/i, 'telegram'],
  [/^signal\b/i, 'signal'],
]

export const appOf = (source: string | null): App =>
  beginnings.find(([beginning]) => beginning.test(source ?? ''))?.[1] ?? 'other'

/** The vendor's word where it says more than the app does; null where it does not. */
export const furtherWord = (source: string | null): string | null =>
  source === null || source.toLowerCase() === appOf(source) ? null : source
