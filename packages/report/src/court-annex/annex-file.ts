import { hash } from 'node:crypto'
import { type Language, languages } from '../languages/language.ts'
import { type Rendering, renderings } from './disclosure.ts'

const base = 'court-annex'

/** `court-annex`, `court-annex-fr`, `court-annex-nl-open`; a variant adds the first digits of a hash of its name. */
export const annexName = (lang: Language, rendering: Rendering, variant: string): string =>
  [
    base,
    ...(lang === 'en' ? [] : [lang]),
    ...(rendering === 'restricted' ? [] : [rendering]),
    ...(variant === '' ? [] : [`variant-${hash('sha256', variant).slice(0, 8)}`]),
  ].join('-')

/** Further pages of a long web annex have a number at the end. */
const pattern = new RegExp(
  `^${base}(-(?:${languages.join('|')}))?(?:-(?<rendering>${renderings.join('|')}))?(-variant-[0-9a-f]{8})?(-\\d+)?\\.(?<ending>[a-z]+)$`,
)

/** Of the annex that a file is of; null for all other files. */
export function annexRendering(file: string): Rendering | null {
  const match = pattern.exec(file)
  if (match === null) return null
  return renderings.find((rendering) => rendering === match.groups?.rendering) ?? 'restricted'
}

export const isAnnexFile = (file: string, ending: string): boolean => pattern.exec(file)?.groups?.ending === ending
