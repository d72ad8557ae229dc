import { concordance } from '../appendices/concordance.ts'
import { danger } from '../appendices/danger.ts'
import { decisions } from '../appendices/decisions.ts'
import { disclosure } from '../appendices/disclosure.ts'
import { duplicates } from '../appendices/duplicates.ts'
import { glossary } from '../appendices/glossary.ts'
import { hashes } from '../appendices/hashes.ts'
import { rates } from '../appendices/rates.ts'
import { rules } from '../appendices/rules.ts'
import { tool } from '../appendices/tool.ts'
import { translators } from '../appendices/translators.ts'
import { validation } from '../appendices/validation.ts'
import type { AnnexSection } from '../section.ts'
import { attribution } from './attribution.ts'
import { bookings } from './bookings.ts'
import { calculation } from './calculation.ts'
import { conclusions } from './conclusions.ts'
import { contrary } from './contrary.ts'
import { identification } from './identification.ts'
import { limits } from './limits.ts'
import { mandate } from './mandate.ts'
import { material } from './material.ts'
import { method } from './method.ts'
import { payments } from './payments.ts'
import { precautions } from './precautions.ts'
import { summary } from './summary.ts'
import { time } from './time.ts'
import { uncertainty } from './uncertainty.ts'

/** Sections 0 to 14, then appendices I to XII, in the fixed order of methodology §4.1. */
export const sections: readonly AnnexSection[] = [
  identification,
  summary,
  mandate,
  material,
  time,
  attribution,
  method,
  bookings,
  payments,
  precautions,
  calculation,
  uncertainty,
  contrary,
  limits,
  conclusions,
  glossary,
  rules,
  validation,
  tool,
  hashes,
  decisions,
  rates,
  duplicates,
  concordance,
  translators,
  danger,
  disclosure,
]
