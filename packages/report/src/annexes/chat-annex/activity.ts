import { apps } from '@casethread/model'
import { counted } from '../../render/figures.ts'
import { type Html, html } from '../../render/html.ts'
import { paragraph, type SectionText, table } from '../../render/layout.ts'
import { monthChart } from '../../render/month-chart.ts'
import type { CaseFacts } from './case-facts.ts'
import { appNames, sum } from './wording.ts'

type MonthCount = ReturnType<CaseFacts['source']['messagesPerMonth']>[number]

/** The longest span, months, that is drawn month by month; a longer one (a wrong clock, decades of chats) by year. */
const monthsDrawn = 240

export interface Activity {
  section: SectionText
  /** The chart as an SVG document; null when no message is dated. */
  chart: string | null
}

export function activity({ source, clock, counts }: CaseFacts): Activity {
  const months = source.messagesPerMonth(clock.zone)
  const head = { id: 'activity', title: 'Messages over time' }
  if (months.length === 0)
    return {
      chart: null,
      section: { ...head, blocks: [paragraph`No message could be placed in time, so there is nothing to draw.`] },
    }
  const { periods, unit } = periodsOf(months)
  const chart = draw(months, periods)
  const dated = sum(months.map(({ count }) => count))
  return {
    chart,
    section: {
      ...head,
      blocks: [
        paragraph`The chart counts the ${counted(dated, 'dated message')} by ${unit} (${clock.zone}) and app, notices of the app included. ${counts.undated > 0 && `Not in it: ${counted(counts.undated, 'undated message')}. `}A ${unit} without messages may be one without contact, or one of which nothing was kept or exported.`,
        figure(chart, unit),
        monthTable(months),
      ],
    },
  }
}

function draw(months: readonly MonthCount[], periods: readonly string[]): string {
  const digits = periods[0]?.length ?? 7
  const totals = new Map<string, number>()
  for (const { month, app, count } of months) {
    const key = `${month.slice(0, digits)} ${app}`
    totals.set(key, (totals.get(key) ?? 0) + count)
  }
  const counts = periods.flatMap((period) =>
    apps.flatMap((app) => {
      const count = totals.get(`${period} ${app}`)
      return count === undefined ? [] : [{ period, series: appNames[app], count }]
    }),
  )
  return monthChart(
    periods,
    counts,
    apps.map((app) => appNames[app]),
  )
}

/** Every month (or year) from the first to the last, empty ones too, so that a gap shows as a gap. */
function periodsOf(months: readonly MonthCount[]): { periods: string[]; unit: 'month' | 'year' } {
  const numbers = months.map(({ month }) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1)
  const [first, last] = numbers.reduce(
    ([low, high], at) => [Math.min(low, at), Math.max(high, at)],
    [Infinity, -Infinity],
  )
  const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step)
  const year = (month: number) => String(Math.floor(month / 12)).padStart(4, '0')
  if (last - first < monthsDrawn)
    return {
      unit: 'month',
      periods: span(first, last).map((at) => `${year(at)}-${String((at % 12) + 1).padStart(2, '0')}`),
    }
  return { unit: 'year', periods: span(Math.floor(first / 12), Math.floor(last / 12)).map((at) => year(at * 12)) }
}

const figure = (chart: string, unit: string): Html => html`<figure id="figure-activity">
<img src="${`data:image/svg+xml;base64,${Buffer.from(chart).toString('base64')}`}" width="960" height="300" alt="${`Bar chart of the number of messages per ${unit} and app. The numbers stand in table 11.`}">
<figcaption><b>Figure 1.</b> Messages per ${unit} and app. The apps differ in pattern as well as in grey</figcaption>
</figure>
`

function monthTable(months: readonly MonthCount[]): Html {
  const present = apps.filter((app) => months.some((entry) => entry.app === app))
  const count = (app: string, entries: readonly MonthCount[]) =>
    sum(entries.filter((entry) => entry.app === app).map((entry) => entry.count))
  const row = (name: string, entries: readonly MonthCount[]) => [
    name,
    ...present.map((app) => count(app, entries)),
    sum(entries.map((entry) => entry.count)),
  ]
  return table({
    id: 'table-months',
    caption: html`<b>Table 11.</b> Messages per month and app; months without messages are left out`,
    columns: [
      { title: 'Month' },
      ...present.map((app) => ({ title: appNames[app], figures: true })),
      { title: 'All', figures: true },
    ],
    rows: [...Map.groupBy(months, ({ month }) => month)].map(([month, entries]) => row(month, entries)),
    foot: row('All months', months),
  })
}
