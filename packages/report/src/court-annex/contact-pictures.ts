import type { Block } from '../document/document.ts'
import { monthFigures } from '../pictures/from-case/month-figures.ts'
import { routesOf } from '../pictures/from-case/routes.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { figure, figures, formula, money, note, number, row, table, text, words } from './blocks.ts'
import { routeText } from './booking-cells.ts'

/** Bookings and payments by month, the network, the routes: each with the table that it draws. */
export const contactPictures = (facts: AnnexFacts): Block[] => [...timeline(facts), ...network(facts), ...routes(facts)]

function timeline({ t, source, figures: own, clock, pictures }: AnnexFacts): Block[] {
  const months = monthFigures(source.contacts(), own, source, clock)
  if (months.length === 0) return [note([t.bookings.noTimeline])]
  const sum = (column: string, value: number, currency: string | null) =>
    formula(value, { op: 'sum', table: 'table-timeline', column, where: [] }, currency)
  const total = (of: (month: (typeof months)[number]) => number) => months.reduce((so, month) => so + of(month), 0)
  return [
    ...(pictures.months === null
      ? []
      : [
          figure({
            id: 'figure-timeline',
            caption: [t.bookings.timeline],
            ...pictures.months,
            table: 'table-timeline',
          }),
        ]),
    table({
      id: 'table-timeline',
      caption: [t.bookings.timeline],
      columns: [
        words('month', t.material.month, 1),
        figures('confirmed', t.terms.tiers.confirmed),
        figures('other', t.bookings.otherBookings),
        figures('observed', t.payments.observedColumn, 2),
        figures('not_counted', t.payments.notCountedColumn, 2),
      ],
      rows: months.map(({ month, bookings, payments }) =>
        row([
          text(month),
          number(bookings.confirmed),
          number(bookings.other),
          money(payments.observed),
          money(payments.notCounted),
        ]),
      ),
      foot: row([
        text(t.material.total),
        sum(
          'confirmed',
          total(({ bookings }) => bookings.confirmed),
          null,
        ),
        sum(
          'other',
          total(({ bookings }) => bookings.other),
          null,
        ),
        sum(
          'observed',
          total(({ payments }) => payments.observed),
          'EUR',
        ),
        sum(
          'not_counted',
          total(({ payments }) => payments.notCounted),
          'EUR',
        ),
      ]),
    }),
  ]
}

const network = ({ t, pictures }: AnnexFacts): Block[] =>
  pictures.network === null
    ? []
    : [figure({ id: 'figure-network', caption: [t.bookings.network], ...pictures.network, table: 'table-roles' })]

function routes(facts: AnnexFacts): Block[] {
  const { t, source, lang, pictures } = facts
  const listed = routesOf(source.contacts(), source.places(), lang).routes
  if (listed.length === 0) return []
  return [
    ...(pictures.map === null
      ? []
      : [figure({ id: 'figure-map', caption: [t.bookings.map], ...pictures.map, table: 'table-routes' })]),
    table({
      id: 'table-routes',
      caption: [t.bookings.map],
      columns: [words('route', t.bookings.route, 3), figures('bookings', t.bookings.bookingsColumn)],
      rows: listed.map((route) => row([text(routeText(facts, route)), number(route.bookings)])),
    }),
  ]
}
