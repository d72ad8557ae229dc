import type { LanguageId, Phrasebook } from '../phrasebook.ts'
import { ar } from './ar.ts'
import { arIq } from './ar-iq.ts'
import { arLatn } from './ar-latn.ts'
import { ckb } from './ckb.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { kmr } from './kmr.ts'
import { nl } from './nl.ts'
import { tr } from './tr.ts'

/** One file a language. */
export const phrasebooks: Readonly<Record<LanguageId, Phrasebook>> = {
  ar,
  'ar-IQ': arIq,
  'ar-Latn': arLatn,
  ckb,
  kmr,
  fa,
  tr,
  en,
  fr,
  nl,
}
