import { accounting } from './accounting.ts'
import { bookings } from './bookings.ts'
import { contacts } from './contacts.ts'
import { decisions } from './decisions.ts'
import { assumptions, differences, duplicates, sensitivity } from './figure-tables.ts'
import { findings } from './findings.ts'
import { identifiers } from './identifiers.ts'
import { ledger } from './ledger.ts'
import { links } from './links.ts'
import { messages } from './messages.ts'
import { payments } from './payments.ts'
import { persons } from './persons.ts'
import { sheet } from './sheet.ts'
import { signals } from './signals.ts'
import { warnings } from './warnings.ts'

/** The machine-readable exports; one line each. */
export const exportKinds = [
  messages,
  findings,
  contacts,
  identifiers,
  links,
  signals,
  bookings,
  persons,
  payments,
  ledger,
  sheet,
  duplicates,
  assumptions,
  sensitivity,
  differences,
  decisions,
  accounting,
  warnings,
] as const

export type ExportId = (typeof exportKinds)[number]['id']
