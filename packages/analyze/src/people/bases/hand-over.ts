import type { StoredFinding } from '@casethread/casefile'
import { type App, apps } from '@casethread/model'
import { day, hour } from '../../aggregations/behaviour/observation.ts'
import type { KnownAccount, KnownAccounts } from '../known-accounts.ts'
import type { RuleLink } from '../link-book.ts'
import type { PeopleSource } from '../link-ground.ts'
import type { LinkRule } from '../link-rule.ts'
import { nameKey } from '../name-key.ts'
import { isTelling, sharesAny } from '../shared-names.ts'

/** “Write me on Viber”, and there somebody of the same name begins. */
export const handOver = {
  basis: 'hand-over',
  says: `one chat asks to go on in another app, and there an account of the same display name begins on the same phone within two weeks:
proposed, with high confidence where the app is named and the name has several words, else medium`,
  *links({ reader, accounts }) {
    for (const finding of reader.findings('counter.channel-switch'))
      for (const old of partnersIn(finding, accounts)) yield* continuations(finding, old, { reader, accounts })
  },
} satisfies LinkRule

/** Whom the request concerns: its author, or the one whom the owner asks. */
function partnersIn({ message: { chat, sender } }: StoredFinding, accounts: KnownAccounts): readonly KnownAccount[] {
  const others = accounts.inChat(chat.rowId)
  if (sender && !sender.isOwner) return others.filter(({ id }) => id === sender.contactId)
  return others.length === 1 ? others : []
}

const within = 14 * day

function* continuations(
  finding: StoredFinding,
  old: KnownAccount,
  { reader, accounts }: { reader: PeopleSource; accounts: KnownAccounts },
): Iterable<RuleLink> {
  const at = finding.message.sentAt
  if (at === null) return
  const app = appNamed(finding.value)
  for (const key of new Set(old.names.map(nameKey)))
    for (const next of key === '' ? [] : accounts.withName(key)) {
      if (!goesOn(old, next, { at, app })) continue
      const first = firstMessageOf(reader, next)
      yield {
        accounts: [old, next],
        basis: 'hand-over',
        certain: false,
        confidence: app !== null && isTelling(key) ? 'high' : 'medium',
        succession: { from: old.id, to: next.id, earliest: at, latest: next.firstAt },
        says: `a chat in ${old.account.app} asks to go on elsewhere; within two weeks an account of the same display name begins in ${next.account.app}`,
        messages: [finding.message.rowId, ...(first === null ? [] : [first])],
      }
    }
}

function goesOn(old: KnownAccount, next: KnownAccount, { at, app }: { at: number; app: App | null }): boolean {
  if (next.account.isOwner || next.account.app === old.account.app || next.firstAt === null) return false
  if (app !== null && next.account.app !== app) return false
  return next.firstAt >= at - hour && next.firstAt <= at + within && sharesAny(old.exhibits, next.exhibits)
}

/** The app that the finding names, in whatever case; null for one that is not known. */
function appNamed(value: string | null): App | null {
  const named = value?.toLowerCase().trim()
  return apps.find((app) => app === named) ?? null
}

function firstMessageOf(reader: PeopleSource, { chatRowIds }: KnownAccount): number | null {
  let first: { rowId: number; sentAt: number } | null = null
  for (const chat of chatRowIds)
    for (const { rowId, sentAt } of reader.chatTimes(chat)) {
      if (sentAt !== null && (first === null || sentAt < first.sentAt)) first = { rowId, sentAt }
      break
    }
  return first?.rowId ?? null
}
