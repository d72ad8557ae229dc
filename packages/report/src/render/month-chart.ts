import { BarChart, type BarSeriesOption } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, AriaComponent, GridComponent, LegendComponent, SVGRenderer])

/** One bar segment: how many messages of a series fall into a period (`2015-03` or `2015`). */
export interface PeriodCount {
  period: string
  series: string
  count: number
}

const ink = '#33383d'
const stripes = (rotation: number, color: string) => ({
  symbol: 'rect',
  color,
  dashArrayX: [1, 0],
  dashArrayY: [2, 5],
  rotation,
})
const dots = (color: string) => ({ symbol: 'circle', color, symbolSize: 0.6, dashArrayX: [8, 8], dashArrayY: [8, 8] })

/** Fill and pattern of the series in turn: neighbours differ in both, so black-and-white print tells them apart. */
const looks: readonly { color: string; decal: object }[] = [
  { color: '#3b4148', decal: { symbol: 'none' } },
  { color: '#8b939b', decal: dots('#ffffff') },
  { color: '#eceff1', decal: dots(ink) },
  { color: '#c9ced3', decal: stripes(Math.PI / 4, ink) },
  { color: '#5f676f', decal: stripes(-Math.PI / 4, '#ffffff') },
  { color: '#dde1e4', decal: stripes(0, ink) },
  { color: '#757d85', decal: stripes(Math.PI / 2, '#ffffff') },
  { color: '#ffffff', decal: stripes(-Math.PI / 4, ink) },
]

const size = { width: 960, height: 300 }

/**
 * Stacked bars as an SVG picture: the same bytes for the same counts. Periods are drawn in the order given. `known` lists
 * every series there can be, so that a series looks the same in every picture; only those with counts are drawn.
 */
export function monthChart(
  periods: readonly string[],
  counts: readonly PeriodCount[],
  known: readonly string[],
): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size })
  try {
    chart.setOption({
      animation: false,
      aria: { enabled: true, decal: { show: true } },
      grid: { left: 64, right: 16, top: 16, bottom: 56 },
      legend: { bottom: 0, itemWidth: 22, itemHeight: 13, textStyle: { color: ink, fontSize: 13 } },
      xAxis: {
        type: 'category',
        data: [...periods],
        axisTick: { alignWithLabel: true },
        axisLine: { lineStyle: { color: ink } },
        axisLabel: { color: ink, fontSize: 12, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { color: ink, fontSize: 12 },
        splitLine: { lineStyle: { color: '#d9dde0' } },
      },
      series: known.flatMap((name, index) => series(name, index, periods, counts)),
    })
    return plain(chart.renderToSVGString({ useViewBox: true }))
  } finally {
    chart.dispose()
  }
}

function series(
  name: string,
  index: number,
  periods: readonly string[],
  counts: readonly PeriodCount[],
): BarSeriesOption[] {
  const own = counts.filter((entry) => entry.series === name)
  if (own.length === 0) return []
  const byPeriod = new Map(own.map((entry) => [entry.period, entry.count]))
  const look = looks[index % looks.length] ?? looks[0]
  return [
    {
      type: 'bar',
      stack: 'messages',
      name,
      barMaxWidth: 36,
      itemStyle: { ...look, borderColor: ink, borderWidth: 0.5 },
      // A dash is no bar at all; a zero would be drawn as a line.
      data: periods.map((period) => byPeriod.get(period) ?? '-'),
    },
  ]
}

/**
 * Takes away what the renderer adds for a live page (hover styles, classes and data for scripts) and what differs between
 * two drawings in one process (the counter in its ids).
 */
const plain = (svg: string): string =>
  svg
    .replace(/<style\b[\s\S]*?<\/style>\n?/g, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    .replace(/zr\d+-/g, 'chart-')
    .trimEnd()
    .concat('\n')
