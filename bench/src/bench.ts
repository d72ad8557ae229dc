import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, platform, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateFacebook } from './generate-facebook.ts'
import { dialects, generateWhatsapp } from './generate-whatsapp.ts'
import { type Contender, interleaved, median, type Run } from './measure.ts'

// node bench/src/bench.ts [--messages 1000000] [--rounds 3] [--save FOLDER]
const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    save: { type: 'string' },
  },
})
const messages = Number(values.messages)
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'casethread-bench-'))

interface Comparison {
  id: string
  title: string
  input: string
  contenders: Contender[]
}

async function prepare(): Promise<Comparison[]> {
  const [android] = dialects
  if (!android) throw new Error('no dialect')
  const one = join(folder, 'one')
  const mixed = join(folder, 'mixed')
  const facebook = join(folder, 'facebook')
  for (const each of [one, mixed, facebook]) mkdirSync(each)
  await generateWhatsapp(join(one, 'WhatsApp Chat with Samer.txt'), messages, android, 1)
  for (const [i, dialect] of dialects.entries())
    await generateWhatsapp(
      join(mixed, `WhatsApp Chat with ${dialect.name}.txt`),
      Math.round(messages / dialects.length),
      dialect,
      2 + i,
    )
  generateFacebook(facebook, messages, 7)
  const small = join(folder, 'small')
  const large = join(folder, 'large')
  for (const each of [small, large]) mkdirSync(each)
  await generateWhatsapp(join(small, 'WhatsApp Chat with Samer.txt'), messages / 2, android, 1)
  await generateWhatsapp(join(large, 'WhatsApp Chat with Samer.txt'), messages * 5, android, 1)
  const ours = (path: string, name = 'casethread ingest', workers = 2): Contender => ({
    name,
    script: 'casethread-ingest',
    args: [String(workers), path],
  })
  const peer = (path: string): Contender => ({
    name: 'whatsapp-chat-parser 4.0.2',
    script: 'whatsapp-chat-parser',
    args: [path],
  })
  return [
    {
      id: 'whatsapp-one',
      title: 'WhatsApp text, one file: hash, parse and store, against parsing in memory',
      input: one,
      contenders: [ours(one), peer(one)],
    },
    {
      id: 'whatsapp-mixed',
      title: 'WhatsApp text, four dialects in four files',
      input: mixed,
      contenders: [ours(mixed), peer(mixed)],
    },
    {
      id: 'facebook',
      title: 'Facebook JSON: hash, parse and store, against JSON.parse that keeps nothing',
      input: facebook,
      contenders: [ours(facebook), { name: 'JSON.parse', script: 'json-parse', args: [facebook] }],
    },
    {
      id: 'memory',
      title: `Peak memory at ${messages / 2} and at ${messages * 5} messages`,
      input: large,
      contenders: [ours(large, `ingest ${messages * 5}`), ours(small, `ingest ${messages / 2}`)],
    },
  ]
}

function summarise({ title }: Comparison, runs: readonly Run[]): string {
  const names = [...new Set(runs.map((run) => run.contender))]
  const rows = names.map((name) => {
    const own = runs.filter((run) => run.contender === name)
    const of = (key: 'wallMs' | 'cpuMs' | 'peakMiB') => median(own.map((run) => run[key]))
    return { name, messages: own[0]?.messages ?? 0, wall: of('wallMs'), cpu: of('cpuMs'), peak: of('peakMiB') }
  })
  const [first, second] = rows
  const ratio = (a = 0, b = 1) => (a / b).toFixed(2)
  return [
    `### ${title}`,
    '',
    '| | messages | wall ms | CPU ms | peak MiB |',
    '|---|---:|---:|---:|---:|',
    ...rows.map((r) => `| ${r.name} | ${r.messages} | ${r.wall} | ${r.cpu} | ${r.peak} |`),
    `| ratio first / second | ${ratio(first?.messages, second?.messages)} | ${ratio(first?.wall, second?.wall)} | ${ratio(first?.cpu, second?.cpu)} | ${ratio(first?.peak, second?.peak)} |`,
    '',
  ].join('\n')
}

const machine = `${platform()} ${release()} ${arch()}, ${cpus()[0]?.model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
const heading = `# Benchmark\n\nMachine: ${machine}\nCommand: \`npm run bench -- --messages ${messages} --rounds ${rounds}\`\nMedians of ${rounds} runs, each a process of its own, contenders in turn.\n`

try {
  const parts = [heading]
  const raw: Record<string, Run[]> = {}
  for (const comparison of await prepare()) {
    raw[comparison.id] = interleaved(comparison.contenders, rounds)
    parts.push(summarise(comparison, raw[comparison.id] ?? []))
    process.stderr.write(`${parts.at(-1)}\n`)
  }
  if (values.save) {
    mkdirSync(values.save, { recursive: true })
    writeFileSync(join(values.save, 'README.md'), parts.join('\n'))
    writeFileSync(join(values.save, 'runs.json'), `${JSON.stringify(raw, null, 1)}\n`)
  }
  process.stdout.write(parts.join('\n'))
} finally {
  rmSync(folder, { recursive: true })
}
