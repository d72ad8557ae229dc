import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import type { Language } from './language.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ptBr } from './pt-br.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'

/** Every language with known interface words. */
export const languages: readonly Language[] = [
  ar,
  cs,
  de,
  en,
  es,
  fa,
  fr,
  hi,
  id,
  it,
  ja,
  nl,
  pl,
  pt,
  ptBr,
  ro,
  ru,
  th,
  tr,
  uk,
  vi,
]
