import { median, type Run } from './measure.ts'

/** A table of medians, and how the first contender stands to each of the others. */
export function summary(id: string, title: string, runs: readonly Run[]): string {
  const rows = [...new Set(runs.map((run) => run.contender))].map((name) => medians(name, runs))
  const [first, ...others] = rows
  const ratios = others.map((other) => first && ratioRow(first, other))
  return [
    `### ${id}: ${title}`,
    '',
    '| | messages | wall ms | CPU ms | CPU / wall | peak MiB |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows.map(
      (r) => `| ${r.name} | ${r.messages} | ${r.wall} | ${r.cpu} | ${(r.cpu / r.wall).toFixed(2)} | ${r.peak} |`,
    ),
    ...ratios,
    '',
  ].join('\n')
}

interface Row {
  name: string
  messages: number
  wall: number
  cpu: number
  peak: number
}

function medians(name: string, runs: readonly Run[]): Row {
  const own = runs.filter((run) => run.contender === name)
  const of = (key: 'wallMs' | 'cpuMs' | 'peakMiB') => median(own.map((run) => run[key]))
  return { name, messages: own[0]?.messages ?? 0, wall: of('wallMs'), cpu: of('cpuMs'), peak: of('peakMiB') }
}

function ratioRow(first: Row, other: Row): string {
  const ratio = (key: 'messages' | 'wall' | 'cpu' | 'peak') => (first[key] / other[key]).toFixed(2)
  return `| ratio first / ${other.name} | ${ratio('messages')} | ${ratio('wall')} | ${ratio('cpu')} | | ${ratio('peak')} |`
}
