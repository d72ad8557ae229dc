import type { App } from '@casethread/model'
import type { LanguageId } from '../speech/phrasebook.ts'
import type { Booking } from './booking.ts'

/** What somebody is to the owner: the thread kinds of gold/README.md, and what its ordinary threads are made of. */
export const roles = [
  'customer',
  'probable',
  'enquirer',
  'payer',
  'agent',
  'driver',
  'co-smuggler',
  'financier',
  'facilitator',
  'victim',
  'family',
  'ordinary',
  'lawful-travel',
  'service',
  'privileged',
] as const
export type Role = (typeof roles)[number]

export type SimulatedApp = Extract<App, 'whatsapp' | 'viber' | 'skype' | 'facebook'>

/** An account as the owner's phone shows it. */
export interface Account {
  app: SimulatedApp
  /** The name or number under which the chat stands. */
  label: string
  /** E.164. */
  number: string
  /** Skype's id, or the number of the thread's folder in Facebook. */
  handle: string
  /** Facebook keeps what a stranger writes apart until it is answered. */
  isRequest: boolean
}

/** How a person came from one number to the next. */
export type NumberEvidence = 'announced' | 'unannounced' | 'system-event'

/** Somebody with whom the owner of the main phone wrote. */
export interface Contact {
  id: string
  role: Role
  name: string
  /** The first is spoken, the second mixed in. */
  languages: readonly [LanguageId, LanguageId]
  /** In the order of their use; a person who changes number has several of one app. */
  accounts: readonly Account[]
  /** How each account after the first came about; null where it is only another app. */
  changes: readonly (NumberEvidence | null)[]
  /** Days from the first day of the case. */
  from: number
  to: number
  /** How much is written beside the story. */
  weight: number
  booking: Booking | null
  /** The booking that a payer pays for. */
  paysFor: Booking | null
  /** Who referred somebody, or who pays for him. */
  other: string | null
}
