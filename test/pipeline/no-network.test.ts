import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { casethread } from '../support/casethread.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = temporaryFolder()
const example = fileURLToPath(new URL('../../examples/case', import.meta.url))
const reached = join(root, 'reached.txt')

/** Loaded before the program in every thread of it: whoever reaches for the network, libraries too, is noted and refused. */
const guard = `
import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const refuse = (what) => () => {
  appendFileSync(process.env.REACHED, what + '\\n')
  throw new Error('no network: ' + what)
}
const [net, dns, dgram] = ['node:net', 'node:dns', 'node:dgram'].map((name) => require(name))
net.Socket.prototype.connect = refuse('net.connect')
net.Server.prototype.listen = refuse('net.listen')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) dns[name] = dns.promises[name] = refuse('dns.' + name)
dgram.createSocket = refuse('dgram')
globalThis.fetch = refuse('fetch')
`
const preload = join(root, 'guard.mjs')
writeFileSync(preload, guard)
const env = { NODE_OPTIONS: `--import=${pathToFileURL(preload).href}`, REACHED: reached }

it('reads, analyzes, reports and verifies without reaching for the network (methodology P-06)', () => {
  const out = join(root, 'out')
  const options = ['--zone', 'Europe/Brussels', '--owner', 'Karwan', '--owner', 'Karwan K.', '--quiet']
  const run = casethread(['run', example, '--out', out, ...options], env)
  expect(run.status, run.stderr).toBeLessThan(2)
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toContain('"outputs"')
  expect(casethread(['verify', out, '--quiet'], env).stdout).toContain('repetition: links, contacts and figures')
  expect(existsSync(reached)).toBe(false)
})

it('would be seen', () => {
  const probe = join(root, 'probe.mjs')
  writeFileSync(probe, `await fetch('http://127.0.0.1:9').catch((error) => console.log(error.message))`)
  const watched = { ...env, NODE_OPTIONS: `${env.NODE_OPTIONS} --import=${pathToFileURL(probe).href}` }
  casethread(['formats'], watched)
  expect(readFileSync(reached, 'utf8')).toContain('fetch')
})
