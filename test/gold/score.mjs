#!/usr/bin/env node
// Scores the product against gold threads, end to end through real export files.
//   node score.mjs --casethread PATH_TO_COMMAND GOLD.jsonl… [--json OUT.json] [--errors OUT.tsv] [--keep DIR]
//   node score.mjs --casethread CMD --ordinary TEXT.txt|THREADS.jsonl…      false alarms on ordinary text
// Needs the commands and fields of contract.md. Hits count at confidence medium or high.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { readGold, writeExports, zone } from './to-exports.mjs'

// What is asked of the product for one device: the commands that make its case, and those that print what is scored.
export const commandsFor = ({ dir, owner, file }) => ({
  make: [['ingest', dir, '--case', file, '--owner', owner, '--zone', zone], ['analyze', '--case', file]],
  print: ['messages', 'findings', 'contacts'].map((kind) => [kind, ['export', kind, '--case', file]]),
})
export const ndjson = (s) => s.split('\n').filter(Boolean).map((l) => JSON.parse(l))

// a hit of one kind where the label has its near kind is no false alarm (README, doubtful cases)
const NEAR = [['price.quoted', 'payment.amount'], ['number.changed', 'number.shared'], ['counter.delete', 'counter.block'], ['journey.instruction', 'journey.location'], ['payment.made', 'payment.received']]
const near = (a, b) => a === b || NEAR.some((n) => n.includes(a) && n.includes(b))
const VALUED = new Set(['payment.code', 'payment.account', 'payment.amount', 'price.quoted', 'number.changed', 'number.shared', 'payment.payee', 'journey.persons'])
const MISSION = (k) => /^(payment\.(code|payee|made|received|refund)|price\.|number\.changed|counter\.|journey\.(persons|route|instruction|arrival|intercepted|retry|document)|safeguard\.)/.test(k)
const squash = (s) => (s ?? '').normalize('NFC').replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').replace(/\s+/g, ' ').trim()
const minute = (t) => Math.floor(Date.parse(t) / 60000)
const canon = (kind, v) => { v = squash(v).toUpperCase(); if (kind === 'journey.persons') return v; const m = /^([\d.]+) ([A-Z]{3,4})$/.exec(v); return m ? `${Number(m[1])} ${m[2]}` : v.replace(/[\s-]/g, '') }
export const wilson = (x, n) => { if (!n) return [0, 1]; const z = 1.96, p = x / n, c = (p + z * z / (2 * n)) / (1 + z * z / n), h = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n); return [c - h, c + h] }
const group = (lang) => /^(ar-Latn)/.test(lang) ? 'arabizi' : /^ar/.test(lang) ? 'arabic' : /^(ckb|kmr|ku)/.test(lang) ? 'kurdish' : /^(fa|prs|ps)/.test(lang) ? 'persian-pashto' : /^tr/.test(lang) ? 'turkish' : /^(en|pcm)/.test(lang) ? 'english' : /^fr/.test(lang) ? 'french' : /^nl/.test(lang) ? 'dutch' : 'other'

// One device for each owner of the threads, as export files below `work`.
export const goldDevices = (threads, work) => writeExports(path.join(work, 'exports'), threads).map((d, i) => ({ ...d, file: path.join(work, `gold-${i}.casethread`) }))

// `analyse` gives what the product says of a device: { messages, findings, contacts }.
export function scoreGold(threads, devices, analyse) {
  const tally = {}, errors = [], people = { tier: [0, 0], persons: [0, 0], price: [0, 0], newNumbers: [0, 0], eligible: { tp: 0, fp: 0, fn: 0 }, raised: { ordinary: [0, 0], 'lawful-travel': [0, 0] } }
  let matched = 0, total = 0
  const add = (kind, lang, what, n = 1) => { for (const key of [`${kind}|all`, `${kind}|${lang}`]) { tally[key] ??= { tp: 0, fp: 0, fn: 0, exact: 0, valued: 0 }; tally[key][what] += n } }
  for (const device of devices) {
    const own = device.threads, got = analyse(device)
    const at = (app, time, text) => `${app}|${minute(time)}|${squash(text)}`
    const byMessage = new Map(got.messages.map((m) => [m.id, m])), seen = new Set(got.messages.map((m) => at(m.app, m.sentAt, m.text)))
    const hits = new Map()
    for (const f of got.findings) if (f.confidence !== 'low') { const m = byMessage.get(f.message); if (!m) continue; const k = at(m.app, m.sentAt, m.text); hits.set(k, [...(hits.get(k) ?? []), f]) }
    for (const t of own) {
      const lang = group(t.langs[0])
      for (const m of t.messages) {
        total++
        const key = at(t.app, m.at, m.text)
        if (seen.has(key)) matched++
        const found = hits.get(key) ?? [], used = new Set()
        for (const l of m.labels) {
          const same = found.filter((f) => (f.kind === l.kind || (/^counter\.(delete|block)$/.test(l.kind) && near(f.kind, l.kind))) && !used.has(f))
          const f = same.find((x) => VALUED.has(l.kind) && canon(l.kind, x.value) === canon(l.kind, l.value)) ?? same.find((x) => squash(l.quote).includes(squash(x.quote)) || squash(x.quote).includes(squash(l.quote))) ?? same[0]
          if (!f && l.kind === 'payment.code' && t.messages.some((x) => (hits.get(at(t.app, x.at, x.text)) ?? []).some((h) => h.kind === l.kind && canon(l.kind, h.value) === canon(l.kind, l.value)))) { add(l.kind, lang, 'tp'); add(l.kind, lang, 'valued'); add(l.kind, lang, 'exact'); continue }
          if (!f) { add(l.kind, lang, 'fn'); errors.push(['FN', l.kind, t.thread, m.n, l.value ?? '', l.quote, m.text]); continue }
          used.add(f); add(l.kind, lang, 'tp')
          if (VALUED.has(l.kind) && l.value) { add(l.kind, lang, 'valued'); if (canon(l.kind, f.value) === canon(l.kind, l.value)) add(l.kind, lang, 'exact'); else errors.push(['VALUE', l.kind, t.thread, m.n, `${l.value} got ${f.value}`, l.quote, m.text]) }
        }
        for (const f of found) if (!used.has(f) && /^(payment|price|number|counter|journey|safeguard)\./.test(f.kind)) { if (m.labels.some((l) => near(l.kind, f.kind))) continue; add(f.kind, lang, 'fp'); errors.push(['FP', f.kind, t.thread, m.n, f.value ?? '', f.quote, m.text]) }
      }
      const c = got.contacts.find((x) => x.names?.some((n) => squash(n) === squash(t.contact)) || x.accounts?.some((a) => squash(a.name) === squash(t.contact)))
      const rank = { not: 0, quarantine: 0, undetermined: 0, possible: 1, probable: 2, 'confirmed-eligible': 3, confirmed: 3 }
      const want = rank[t.truth.tier], have = rank[c?.tier ?? 'not'] ?? 0
      if (t.kind !== 'victim') { people.tier[1]++; if (want === have) people.tier[0]++; else errors.push(['TIER', t.kind, t.thread, 0, `${t.truth.tier} got ${c?.tier}`, '', (c?.signals ?? []).map((s) => s.id).join(',')]) }
      if (want === 3 && have === 3) people.eligible.tp++; else if (have === 3) people.eligible.fp++; else if (want === 3) people.eligible.fn++
      if (t.kind === 'customer' && t.truth.persons) { people.persons[1]++; if (c?.persons?.lo === t.truth.persons.lo && (c.persons.hi ?? c.persons.lo) === t.truth.persons.hi) people.persons[0]++; else errors.push(['PERSONS', t.kind, t.thread, 0, `${JSON.stringify(t.truth.persons)} got ${JSON.stringify(c?.persons ?? null)}`, '', '']) }
      if (t.kind === 'customer' && t.truth.price) { people.price[1]++; if (c?.price?.amount === t.truth.price.amount && c.price.currency === t.truth.price.currency) people.price[0]++; else errors.push(['PRICE', t.kind, t.thread, 0, `${JSON.stringify(t.truth.price)} got ${JSON.stringify(c?.price ?? null)}`, '', '']) }
      for (const n of t.truth.newNumbers) { people.newNumbers[1]++; if (c?.identifiers?.some((x) => x.value === n)) people.newNumbers[0]++; else errors.push(['NEWNUMBER', t.kind, t.thread, 0, n, '', '']) }
      if (people.raised[t.kind]) { people.raised[t.kind][1]++; if (have >= 2) people.raised[t.kind][0]++ }
    }
  }
  const rows = Object.entries(tally).map(([key, s]) => { const [kind, lang] = key.split('|'); const p = s.tp / (s.tp + s.fp || 1), r = s.tp / (s.tp + s.fn || 1); return { kind, lang, ...s, precision: p, recall: r, f1: p + r ? 2 * p * r / (p + r) : 0, recall95: wilson(s.tp, s.tp + s.fn), precision95: wilson(s.tp, s.tp + s.fp) } })
  const micro = (test, lang = 'all') => { const s = rows.filter((r) => r.lang === lang && test(r.kind)).reduce((a, r) => ({ tp: a.tp + r.tp, fp: a.fp + r.fp, fn: a.fn + r.fn, exact: a.exact + r.exact, valued: a.valued + r.valued }), { tp: 0, fp: 0, fn: 0, exact: 0, valued: 0 }); const p = s.tp / (s.tp + s.fp || 1), r = s.tp / (s.tp + s.fn || 1); return { ...s, precision: p, recall: r, f1: p + r ? 2 * p * r / (p + r) : 0 } }
  const families = { 'payment codes': (k) => k === 'payment.code', accounts: (k) => k === 'payment.account', amounts: (k) => k === 'payment.amount' || k === 'price.quoted', 'payment acts': (k) => /^payment\.(made|received|refund|payee)$/.test(k), prices: (k) => /^price\./.test(k), numbers: (k) => /^number\./.test(k), 'counter-surveillance': (k) => /^counter\./.test(k), persons: (k) => k === 'journey.persons', journeys: (k) => /^journey\./.test(k), danger: (k) => /^safeguard\./.test(k) }
  const langs = [...new Set(threads.map((t) => group(t.langs[0])))].sort()
  const summary = Object.fromEntries(Object.entries(families).map(([n, t]) => [n, { all: micro(t), ...Object.fromEntries(langs.map((l) => [l, micro(t, l)])) }]))
  return { messages: { total, matched }, summary, people, rows, errors }
}

// One device for one file of ordinary text, of its first `limit` lines where that is given.
export function ordinaryDevice(f, work, limit = Infinity) {
  const raw = fs.readFileSync(f, 'utf8').split('\n').filter((l) => l.trim()).slice(0, limit), isThreads = f.endsWith('.jsonl')
  let clock = Date.UTC(2019, 2, 1, 8)
  const chunk = (n) => Array.from({ length: Math.ceil(raw.length / n) }, (_, i) => raw.slice(i * n, i * n + n))
  const threads = (isThreads ? raw.map((l) => JSON.parse(l)).map((t, i) => ({ ...t, thread: `o${i}` })) : chunk(200).map((texts, i) => ({ thread: `o${i}`, messages: texts.map((text, k) => ({ from: k % 2 ? 'owner' : 'contact', text })) })))
    .map((t, i) => ({ thread: t.thread, app: 'facebook', langs: ['x'], owner: 'Owner', contact: `Contact ${i + 1}`, contactNumber: null, messages: t.messages.map((m, k) => ({ n: k + 1, at: new Date((clock += 60000)).toISOString(), from: m.from, text: squash(m.text), labels: [] })) }))
  const base = path.join(work, 'ordinary-' + path.basename(f).replace(/\W+/g, '-'))
  return { ...writeExports(base, threads)[0], file: base + '.casethread', source: path.basename(f) }
}

export function scoreOrdinary(devices, analyse, examples = 40) {
  const out = []
  for (const device of devices) {
    const got = analyse(device)
    const n = got.messages.length, alarms = got.findings.filter((x) => x.confidence !== 'low' && MISSION(x.kind)), messages = new Set(alarms.map((a) => a.message))
    const raised = got.contacts.filter((c) => ['probable', 'confirmed-eligible', 'confirmed'].includes(c.tier)).length
    const kinds = {}; for (const a of alarms) kinds[a.kind] = (kinds[a.kind] ?? 0) + 1
    out.push({ file: device.source, messages: n, alarms: alarms.length, perThousand: 1000 * messages.size / n, perThousand95: wilson(messages.size, n).map((x) => x * 1000), threads: device.threads.length, raised, raisedPerHundred: 100 * raised / device.threads.length, kinds, examples: alarms.slice(0, examples).map((a) => [a.kind, a.quote, a.text]) })
  }
  return out
}

export const errorLines = (errors) => errors.map((e) => e.map((x) => String(x).replace(/\s+/g, ' ')).join('\t')).join('\n') + '\n'

export function printResult(result) {
  const pc = (x) => (100 * x).toFixed(1).padStart(6)
  if (result.gold) {
    const g = result.gold
    console.log(`messages found again: ${g.messages.matched} of ${g.messages.total}`)
    console.log('family'.padEnd(22), 'tp'.padStart(5), 'fp'.padStart(5), 'fn'.padStart(5), '   prec', ' recall', '    F1', ' exact%')
    for (const [n, s] of Object.entries(g.summary)) console.log(n.padEnd(22), String(s.all.tp).padStart(5), String(s.all.fp).padStart(5), String(s.all.fn).padStart(5), pc(s.all.precision), pc(s.all.recall), pc(s.all.f1), s.all.valued ? pc(s.all.exact / s.all.valued) : '')
    console.log('F1 by language group'); const ls = Object.keys(g.summary.numbers).filter((l) => l !== 'all')
    console.log(''.padEnd(22), ...ls.map((l) => l.slice(0, 9).padStart(9)))
    for (const [n, s] of Object.entries(g.summary)) console.log(n.padEnd(22), ...ls.map((l) => (s[l].tp + s[l].fn + s[l].fp ? pc(s[l].f1) : '-').padStart(9)))
    const p = g.people, of = ([a, b]) => `${a}/${b} = ${pc(b ? a / b : 0)} %`
    console.log(`tier ${of(p.tier)}  persons ${of(p.persons)}  price ${of(p.price)}  new numbers ${of(p.newNumbers)}`)
    console.log(`confirmed-eligible: tp ${p.eligible.tp} fp ${p.eligible.fp} fn ${p.eligible.fn}   raised to probable or higher: ordinary ${of(p.raised.ordinary)}, lawful travel ${of(p.raised['lawful-travel'])}`)
  }
  for (const o of result.ordinary ?? []) console.log(`${o.file}: ${o.messages} messages, ${o.perThousand.toFixed(2)} with alarms per 1,000 (95 % ${o.perThousand95.map((x) => x.toFixed(2)).join('–')}); ${o.raised} of ${o.threads} threads raised`)
}

function main(args) {
  const opt = (name) => { const i = args.indexOf(name); if (i < 0) return; const [, v] = args.splice(i, 2); return v }
  const command = opt('--casethread'), jsonOut = opt('--json'), errorsOut = opt('--errors'), keep = opt('--keep')
  const ordinary = args.includes('--ordinary') ? args.splice(args.indexOf('--ordinary')).slice(1) : []
  if (!command || (!args.length && !ordinary.length)) { console.error('usage: score.mjs --casethread CMD GOLD.jsonl… | --ordinary FILE…'); process.exit(2) }
  const work = keep ?? fs.mkdtempSync(path.join(os.tmpdir(), 'score-'))
  const run = (a) => {
    const r = spawnSync(command, a, { encoding: 'utf8', maxBuffer: 1 << 30 })
    if (r.status === null || r.status > 1) throw new Error(`${command} ${a.join(' ')}\nexit ${r.status}\n${r.stderr}`)
    return r.stdout
  }
  const analyse = (device) => {
    const { make, print } = commandsFor(device)
    fs.rmSync(device.file, { force: true })
    make.forEach(run)
    return Object.fromEntries(print.map(([kind, a]) => [kind, ndjson(run(a))]))
  }
  const threads = readGold(args)
  const result = { gold: args.length ? scoreGold(threads, goldDevices(threads, work), analyse) : null, ordinary: ordinary.length ? scoreOrdinary(ordinary.map((f) => ordinaryDevice(f, work)), analyse) : null }
  printResult(result)
  if (jsonOut) fs.writeFileSync(jsonOut, JSON.stringify(result, (k, v) => (k === 'errors' ? undefined : v), 1))
  if (errorsOut && result.gold) fs.writeFileSync(errorsOut, errorLines(result.gold.errors))
  if (!keep) fs.rmSync(work, { recursive: true, force: true })
}

if (process.argv[1] && path.resolve(process.argv[1]) === new URL(import.meta.url).pathname) main(process.argv.slice(2))
