import type { ContactAccount, StoredChat, StoredSource } from '@casethread/casefile'
import { AccountGroups, type AccountLink, type App, type Figures } from '@casethread/model'
import type { About } from '../about.ts'
import { appNames } from '../app-names.ts'
import type { CaseSource } from '../case-source.ts'
import type { ChatLink } from '../chat-view/chat-links.ts'
import { displayZone } from '../display-zone.ts'
import type { Inline } from '../document/document.ts'
import { type Formats, formatsOf } from '../languages/formats.ts'
import type { Language } from '../languages/language.ts'
import { phrasesIn } from '../languages/phrases.ts'
import { type AnnexTexts, textsOf } from '../languages/texts.ts'
import { say, type Text, type Values } from '../languages/wording.ts'
import type { Mandate } from '../mandate/mandate-schema.ts'
import type { CasePictures } from '../pictures/from-case/case-pictures.ts'
import { placeName } from '../pictures/from-case/routes.ts'
import { type Clock, clockIn } from '../render/instant.ts'
import { annexPictures } from './annex-pictures.ts'
import { type CasePeople, casePeople } from './case-people.ts'
import { Citations } from './citations.ts'
import { type CustodyState, custodyStates } from './custody-state.ts'
import { type DangerSigns, dangerSigns } from './danger-signs.ts'
import { type DecisionSummary, decisionSummary } from './decision-summary.ts'
import type { Disclosure } from './disclosure.ts'

export interface CourtAnnexOptions {
  lang: Language
  /** Name of a stored variant; empty for the case itself. */
  variant: string
  mandate: Mandate
  disclose: Disclosure
  /** Where messages stand in the chat view of the same report; null where it has none. */
  chatLink: ChatLink | null
}

/** What sections are written from: read once, small enough to hold. Messages and findings are streamed, or read one by one. */
export interface AnnexFacts extends CourtAnnexOptions {
  t: AnnexTexts
  formats: Formats
  /** Fills a text of the tables. */
  say<S extends string>(text: Text<S>, values: Values<S>): Inline[]
  source: CaseSource
  about: About
  clock: Clock
  zoneReason: keyof AnnexTexts['time']['reasons']
  sources: readonly StoredSource[]
  chats: ReadonlyMap<number, StoredChat>
  custodyStates: readonly CustodyState[]
  counts: ReturnType<CaseSource['counts']>
  accounts: ReadonlyMap<string, ContactAccount>
  people: CasePeople
  /** The contact that a chat was held with, by its row id; chats of several contacts are not in it. */
  chatContacts: ReadonlyMap<number, string>
  /** Of the variant asked for; null where they were not reckoned. */
  figures: Figures | null
  decisions: DecisionSummary
  citations: Citations
  /** By kind; outside everything about money. */
  dangers: ReadonlyMap<string, DangerSigns>
  /** Messages whose instant the annex prints, `2015-01-24 11:47:03 +01:00`; a word for undated. */
  when(at: number | null): string
  appName(app: App): string
  /** A place by the gazetteer's id, in the annex's language where a name is known. */
  placeName(id: string): string
  links: LinkSummary
  pictures: CasePictures
  /** Reasons that analysis gives in fixed English words, in the annex's language where the words are known. */
  phrase(english: string): string
}

/** What links that still wait for a reader would do to the number of contacts. */
interface LinkSummary {
  all: readonly AccountLink[]
  proposed: number
  contactsIfJoined: number
}

export function annexFacts(source: CaseSource, about: About, options: CourtAnnexOptions): AnnexFacts {
  const t = textsOf(options.lang)
  const formats = formatsOf(options.lang)
  const sources = source.sources()
  const { zone, reason } = displayZone(source, sources)
  const clock = clockIn(zone)
  const accounts = source.contactAccounts()
  const people = casePeople(source, accounts, (at) => clock.day(at).slice(0, 4))
  const figures = source.figures(options.variant)
  const appName = (app: App) => (app === 'other' ? t.terms.otherApps : appNames[app])
  return {
    ...options,
    t,
    formats,
    say: (text, values) => say(text, values, formats),
    source,
    about,
    clock,
    zoneReason: reason,
    sources,
    chats: new Map(source.chats().map((chat) => [chat.rowId, chat])),
    custodyStates: custodyStates(source, sources),
    counts: source.counts(),
    accounts: new Map(accounts.map((account) => [account.id, account])),
    people,
    chatContacts: chatContacts(accounts, people),
    figures,
    decisions: decisionSummary(source.decisions(), people.contactOf),
    citations: new Citations(source, {
      annex: options.mandate.annex,
      thread: options.disclose.thread,
      chatLink: options.chatLink,
    }),
    dangers: dangerSigns(source),
    when: (at) => (at === null ? t.terms.undated : clock.reading(at)),
    appName,
    placeName: placeNames(source, options.lang),
    links: linkSummary(source.accountLinks(), people),
    pictures: annexPictures(source, { ...options, t, formats, zone, figures, sources, appName }),
    phrase: phrasesIn(options.lang, wordIn(t)),
  }
}

function placeNames(source: CaseSource, lang: Language): (id: string) => string {
  const names = new Map(source.places().map((place) => [place.id, placeName(place, lang)]))
  return (id) => names.get(id) ?? id
}

/** Values of the model that reasons name. */
const wordIn =
  ({ terms }: AnnexTexts) =>
  (name: string, value: string): string => {
    const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      tier: terms.tiers,
      role: terms.roles,
      service: terms.services,
    }
    return tables[name]?.[value] ?? value
  }

function chatContacts(accounts: readonly ContactAccount[], { contactOf }: CasePeople): Map<number, string> {
  const contacts = new Map<number, Set<string>>()
  for (const { id, chatRowIds } of accounts)
    for (const chat of chatRowIds) contacts.set(chat, (contacts.get(chat) ?? new Set()).add(contactOf.get(id) ?? id))
  return new Map(
    [...contacts].flatMap(([chat, [only, ...others]]) => (only && others.length === 0 ? [[chat, only]] : [])),
  )
}

function linkSummary(all: readonly AccountLink[], { contactOf, total }: CasePeople): LinkSummary {
  const standing = AccountGroups.of(all, ['automatic', 'confirmed'])
  const joined = AccountGroups.of(all, ['automatic', 'confirmed', 'proposed'])
  const roots = (groups: AccountGroups) => new Set([...contactOf.keys()].map((account) => groups.root(account))).size
  return {
    all,
    proposed: all.filter(({ status }) => status === 'proposed').length,
    contactsIfJoined: total - (roots(standing) - roots(joined)),
  }
}
