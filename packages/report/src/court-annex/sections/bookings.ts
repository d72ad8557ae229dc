import { type Tier, tiers } from '@casethread/model'
import type { Block, Cell } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { fact, figures, formula, interpretation, number, row, share, table, text, words } from '../blocks.ts'
import { bookingTables } from '../booking-tables.ts'
import { contactPictures } from '../contact-pictures.ts'
import { quotedBookings } from '../quoted-bookings.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

export const bookings: AnnexSection = {
  id: 'bookings',
  kind: 'section',
  title: ({ t }) => t.bookings.title,
  blocks(facts) {
    const { t, say, people, accounts } = facts
    if (!people.assessed) return [fact(say(t.bookings.unassessed, { accounts: accounts.size }))]
    return [
      counted(facts),
      tierTable(facts),
      fact([t.summary.personsNotContacts]),
      tierGrid(facts),
      roleTable(facts),
      ...contactPictures(facts),
      ...bookingTables(facts),
      ...quotedBookings(facts),
      register(facts),
    ]
  },
}

function counted({ t, say, people, accounts, links }: AnnexFacts): Block {
  const given = { accounts: accounts.size, contacts: people.total }
  return interpretation(
    links.proposed === 0
      ? say(t.bookings.countedAll, given)
      : say(t.bookings.counted, { ...given, proposed: links.proposed, joined: links.contactsIfJoined }),
  )
}

const tierTable = ({ t, people }: AnnexFacts): Block =>
  table({
    id: 'table-tiers',
    caption: [t.bookings.tiers],
    columns: [
      words('tier', t.bookings.tier, 3),
      figures('contacts', t.bookings.contacts),
      figures('share', t.bookings.share, 2),
    ],
    rows: tiers.map((tier) =>
      row([text(t.terms.tiers[tier]), number(people.byTier[tier]), share(people.byTier[tier], people.total)]),
    ),
    foot: row([
      text(t.bookings.all),
      formula(people.total, { op: 'sum', table: 'table-tiers', column: 'contacts', where: [] }, null),
      share(people.total, people.total),
    ]),
  })

/** Tier by app and year: the apps as rows within each year, the tiers as columns. */
function tierGrid({ t, people, appName }: AnnexFacts): Block {
  const present = tiers.filter((tier) => people.byTier[tier] > 0)
  const groups = Map.groupBy(people.cells, ({ year, app }) => `${year ?? '9999'}\n${app}`)
  const count = (own: readonly { tier: Tier; contacts: number }[], tier: Tier): Cell =>
    number(own.find((cell) => cell.tier === tier)?.contacts ?? null)
  return table({
    id: 'table-tier-grid',
    caption: [t.bookings.byAppAndYear],
    columns: [
      words('year', t.bookings.year, 1),
      words('app', t.bookings.app, 2),
      ...present.map((tier) => figures(tier, t.terms.tiers[tier])),
    ],
    rows: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, own]) =>
        row([
          text(own[0]?.year ?? t.terms.undated),
          text(own[0] ? appName(own[0].app) : t.terms.none),
          ...present.map((tier) => count(own, tier)),
        ]),
      ),
  })
}

function roleTable({ t, people }: AnnexFacts): Block {
  return table({
    id: 'table-roles',
    caption: [t.bookings.roles],
    columns: [
      words('role', t.bookings.role, 3),
      figures('contacts', t.bookings.contacts),
      figures('readers', t.bookings.byReader),
    ],
    rows: people.roles.map(({ role, contacts, byReader }) =>
      row([text(t.terms.roles[role]), number(contacts), number(byReader)]),
    ),
  })
}

function register({ t, people, disclose, accounts, when }: AnnexFacts): Block {
  return tableOr(
    {
      id: 'table-register',
      caption: [t.bookings.register],
      columns: [
        words('contact', t.bookings.contact, 1),
        words('names', t.bookings.names, 4),
        words('tier', t.bookings.tier, 1),
        words('role', t.bookings.role, 1),
        figures('messages', t.bookings.messages),
        words('period', t.bookings.period, 2),
      ],
      rows: people.notable.map((contact) =>
        row(
          [
            text(disclose.label(contact.id)),
            text(
              ...disclose.contact(
                contact,
                contact.accounts.flatMap((id) => accounts.get(id)?.account ?? []),
              ),
            ),
            text(t.terms.tiers[contact.tier]),
            text(t.terms.roles[contact.role.role]),
            number(contact.messageCount),
            text(`${when(contact.firstAt)} – ${when(contact.lastAt)}`),
          ],
          `contact-${contact.id}`,
        ),
      ),
      onlyInWorkbook: true,
    },
    t.bookings.noRegister,
  )
}
