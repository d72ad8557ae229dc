import { accounting } from './accounting.ts'
import { contacts } from './contacts.ts'
import { findings } from './findings.ts'
import { identifiers } from './identifiers.ts'
import { messages } from './messages.ts'
import { warnings } from './warnings.ts'

/** The machine-readable exports; one line each. */
export const exportKinds = [messages, findings, contacts, identifiers, accounting, warnings] as const

export type ExportId = (typeof exportKinds)[number]['id']
