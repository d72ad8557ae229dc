import type { CaseSource } from './case-source.ts'
import { once } from './once.ts'

/**
 * The same case, for one report: it does not change meanwhile, so what several parts ask for, and memory holds, is read once.
 * Messages and findings are streamed each time.
 */
export const readOnce = (source: CaseSource): CaseSource => ({
  messages: () => source.messages(),
  messageOutline: () => source.messageOutline(),
  findings: (kind) => source.findings(kind),
  findingFamilies: once(() => source.findingFamilies()),
  contactAccounts: once(() => source.contactAccounts()),
  contacts: () => source.contacts(),
  contact: (id) => source.contact(id),
  accountLinks: once(() => source.accountLinks()),
  figures: (variant) => source.figures(variant),
  variants: once(() => source.variants()),
  chronology: () => source.chronology(),
  locatedMessages: () => source.locatedMessages(),
  messageIds: (rowIds) => source.messageIds(rowIds),
  message: (rowId) => source.message(rowId),
  decisions: once(() => source.decisions()),
  custodies: once(() => source.custodies()),
  sources: once(() => source.sources()),
  files: once(() => source.files()),
  warnings: once(() => source.warnings()),
  detectorRuns: once(() => source.detectorRuns()),
  findingRules: once(() => source.findingRules()),
  runs: once(() => source.runs()),
  owners: once(() => source.owners()),
  chats: once(() => source.chats()),
  chatTallies: once(() => [...source.chatTallies()]),
  places: once(() => source.places()),
  messagesPerMonth: (zoneName) => source.messagesPerMonth(zoneName),
  setting: (name) => source.setting(name),
  counts: once(() => source.counts()),
})
