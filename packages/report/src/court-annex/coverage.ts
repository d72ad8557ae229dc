import { type App, apps } from '@casethread/model'
import type { Block, Cell } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { figure, figures, formula, note, number, row, table, text, words } from './blocks.ts'

type MonthCount = ReturnType<AnnexFacts['source']['messagesPerMonth']>[number]

/** App by year, content or none, with a picture by month: a gap shows as a gap, and an app without any export as one. */
export function coverage(facts: AnnexFacts): Block[] {
  const { t, source, clock } = facts
  const months = source.messagesPerMonth(clock.zone)
  if (months.length === 0) return [note([t.material.noCoverage])]
  return [yearTable(facts, months), note([t.material.coverageNote]), ...picture(facts), monthTable(facts, months)]
}

const sum = (counts: readonly MonthCount[]): number => counts.reduce((so, { count }) => so + count, 0)

function yearTable({ t, appName, sources }: AnnexFacts, months: readonly MonthCount[]): Block {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))].sort()
  const listed = apps.filter((app) => app !== 'other' || sources.some((one) => one.app === app))
  const cell = (own: readonly MonthCount[], year: string): Cell => {
    const count = sum(own.filter(({ month }) => month.startsWith(`${year}-`)))
    return number(count === 0 ? null : count)
  }
  const appRow = (app: App) => {
    const own = months.filter((one) => one.app === app)
    const name = sources.some((one) => one.app === app) ? appName(app) : `${appName(app)}: ${t.material.absent}`
    return row([
      text(name),
      ...years.map((year) => cell(own, year)),
      formula(sum(own), { op: 'add', of: years.map((year) => ({ op: 'column', column: `y${year}` })) }, null),
    ])
  }
  return table({
    id: 'table-coverage',
    caption: [t.material.coverage],
    columns: [
      words('app', t.material.app, 2),
      ...years.map((year) => figures(`y${year}`, year)),
      figures('total', t.material.total),
    ],
    rows: listed.map(appRow),
    foot: row([
      text(t.material.total),
      ...[...years.map((year) => `y${year}`), 'total'].map((column) =>
        formula(
          sum(column === 'total' ? months : months.filter(({ month }) => month.startsWith(`${column.slice(1)}-`))),
          { op: 'sum', table: 'table-coverage', column, where: [] },
          null,
        ),
      ),
    ]),
  })
}

const picture = ({ t, pictures }: AnnexFacts): Block[] =>
  pictures.coverage === null
    ? []
    : [figure({ id: 'figure-coverage', caption: [t.material.activity], ...pictures.coverage, table: 'table-months' })]

const monthTable = ({ t, appName }: AnnexFacts, months: readonly MonthCount[]): Block =>
  table({
    id: 'table-months',
    caption: [t.material.months],
    columns: [
      words('month', t.material.month, 1),
      words('app', t.material.app, 2),
      figures('messages', t.material.messages),
    ],
    rows: months.map(({ month, app, count }) => row([text(month), text(appName(app)), number(count)])),
    onlyInWorkbook: true,
  })
