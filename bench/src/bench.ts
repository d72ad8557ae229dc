import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, platform, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Comparison } from './comparison.ts'
import { comparisons } from './comparisons/index.ts'
import { interleaved, type Run } from './measure.ts'
import { summary } from './summary.ts'

const usage = `Usage: npm run bench -- [options]

  --only ID       one comparison (repeatable): ${comparisons.map(({ id }) => id).join(', ')}
  --big           also those that need gigabytes on the disk
  --messages N    size of the input (1000000)
  --rounds N      how often each contender runs (3)
  --save FOLDER   keep the tables and the raw runs there
`

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    big: { type: 'boolean', default: false },
    messages: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    save: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help) {
  process.stdout.write(usage)
  process.exit(0)
}

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new Error(`--${name} ${text}: a whole number above zero is wanted`)
}

/** Those asked for by name; else all but the big ones, which `--big` adds. */
function chosen(only: readonly string[] | undefined, big: boolean): Comparison[] {
  const unknown = only?.filter((id) => !comparisons.some((one) => one.id === id)) ?? []
  if (unknown.length > 0)
    throw new Error(
      `--only ${unknown.join(', ')}: no such comparison. There are: ${comparisons.map((one) => one.id).join(', ')}`,
    )
  return comparisons.filter((one) => (only ? only.includes(one.id) : true) && (big || !one.big))
}

/** The input lies on the disk only as long as it is needed. */
async function measured(comparison: Comparison, messages: number, rounds: number): Promise<Run[]> {
  const folder = mkdtempSync(join(tmpdir(), 'casethread-bench-'))
  try {
    process.stderr.write(`${comparison.id}: making the input …\n`)
    const contenders = await comparison.prepare(folder, messages)
    process.stderr.write(`${comparison.id}: ${contenders.length} contenders, ${rounds} rounds …\n`)
    return interleaved(contenders, rounds)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function heading(messages: number, rounds: number): string {
  const words = process.argv.slice(2).filter((word, i, all) => word !== '--save' && all[i - 1] !== '--save')
  return [
    '# Benchmark',
    '',
    `Machine: ${platform()} ${release()} ${arch()}, ${cpus()[0]?.model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    `Command: \`${['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' ')}\``,
    `${messages} messages unless a title says otherwise. Medians of ${rounds} runs, each a process of its own, contenders in turn.`,
    '',
  ].join('\n')
}

const messages = wholeNumber('messages', values.messages)
const rounds = wholeNumber('rounds', values.rounds)
const selected = chosen(values.only, values.big)
if (selected.length === 0) throw new Error('what was asked for needs gigabytes on the disk: add --big')
const parts = [heading(messages, rounds)]
const raw: Record<string, Run[]> = {}
for (const comparison of selected) {
  const runs = await measured(comparison, messages, rounds)
  raw[comparison.id] = runs
  parts.push(summary(comparison.id, comparison.title, runs))
  process.stderr.write(`${parts.at(-1)}\n`)
}
if (values.save) {
  mkdirSync(values.save, { recursive: true })
  writeFileSync(join(values.save, 'README.md'), parts.join('\n'))
  writeFileSync(join(values.save, 'runs.json'), `${JSON.stringify(raw, null, 1)}\n`)
}
process.stdout.write(parts.join('\n'))
