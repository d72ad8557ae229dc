import { posix } from 'node:path'
import { isTest, packageSources } from './sources.mjs'

/** Which packages a package may import. Tests may import the same. */
const packageRules = {
  model: [],
  casefile: ['model'],
  ingest: ['casefile', 'model'],
  analyze: ['casefile', 'model'],
  report: ['casefile', 'model'],
  simulate: ['model'],
  cli: ['report', 'analyze', 'ingest', 'casefile', 'simulate', 'model'],
}

/**
 * The pure folders: one folder a format or detector, each apart from its siblings, the sections of the annex, and nothing of the host in any.
 * `besides`: what else of the same package they may import, as paths below `src/`.
 */
const pureFolders = [
  {
    folder: 'packages/ingest/src/formats',
    besides: [
      ...['containers/', 'database/', 'meta/', 'skype/', 'time/', 'viber/', 'whatsapp/'],
      ...['format.ts', 'limits.ts', 'source-error.ts', 'trouble-tally.ts'],
    ],
    packages: ['model'],
  },
  {
    folder: 'packages/analyze/src/detectors',
    besides: ['detector.ts', 'message-text.ts', 'text/', 'lexicon/', 'reading/', 'conversation/', 'rules/'],
    packages: ['model', 'casefile'],
  },
  {
    folder: 'packages/report/src/court-annex',
    besides: [
      ...['court-annex/', 'disclosure/', 'document/', 'languages/', 'mandate/', 'pictures/', 'render/'],
      ...['about.ts', 'case-source.ts', 'configuration.ts'],
    ],
    packages: ['model', 'casefile'],
  },
]

const pureBuiltins = new Set(['node:buffer', 'node:crypto', 'node:string_decoder', 'node:util'])

const hostAccess = [
  [/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/, 'reads the clock'],
  [/\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/, 'uses chance'],
  [/\bprocess\.|\bglobalThis\.process\b/, 'reads the process'],
  [/\.toLocale\w+\(\)|\bIntl\.\w+\(\)/, 'uses the host locale'],
  [/\.get(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds)\(|\bgetTimezoneOffset\b/, 'uses the host time zone'],
]

/** The one home of SQL is the case file; formats and container readers query foreign databases. */
const sqlHomes = ['packages/casefile/', 'packages/ingest/src/containers/', 'packages/ingest/src/formats/']
const sql =
  /['"`]\s*(?:SELECT\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(?:TABLE|INDEX)\s|PRAGMA\s)/

/** A run reaches nothing but files (methodology P-06). */
const network =
  /['"]node:(?:net|tls|http|https|http2|dgram|dns)(?:\/\w+)?['"]|\bfetch\(|\bnew WebSocket\(|\bXMLHttpRequest\b/

const staticImport = /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm
const dynamicImport = /\bimport\(\s*['"]([^'"]+)['"]/g

const importsOf = (text) => [...text.matchAll(staticImport), ...text.matchAll(dynamicImport)].map((match) => match[1])

function checkPackage({ path, text }) {
  const name = path.split('/')[1]
  const allowed = packageRules[name]
  if (allowed === undefined) return [`${path}: package ${name} is not in the list of tools/checks/boundaries.mjs`]
  return importsOf(text).flatMap((target) => {
    const imported = /^@casethread\/([^/]+)/.exec(target)?.[1]
    if (imported !== undefined && !allowed.includes(imported)) return [`${path}: ${name} may not import ${target}`]
    const leaves = target.startsWith('.') && !posix.join(posix.dirname(path), target).startsWith(`packages/${name}/`)
    return leaves ? [`${path}: imports ${target}, which lies outside its package`] : []
  })
}

function mayImport(rule, home, path, target) {
  if (target.startsWith('node:')) return pureBuiltins.has(target)
  const imported = /^@casethread\/([^/]+)/.exec(target)?.[1]
  if (imported !== undefined) return rule.packages.includes(imported)
  if (!target.startsWith('.')) return true
  const resolved = posix.join(posix.dirname(path), target)
  const source = posix.dirname(rule.folder)
  return resolved.startsWith(`${home}/`) || rule.besides.some((place) => resolved.startsWith(`${source}/${place}`))
}

function checkPure({ path, text }) {
  const rule = pureFolders.find(({ folder }) => path.startsWith(`${folder}/`))
  if (rule === undefined || isTest(path)) return []
  const inside = path.slice(rule.folder.length + 1)
  if (!inside.includes('/')) return []
  const home = `${rule.folder}/${inside.split('/')[0]}`
  const imports = importsOf(text).filter((target) => !mayImport(rule, home, path, target))
  const host = hostAccess.filter(([pattern]) => pattern.test(text))
  return [
    ...imports.map((target) => `${path}: may not import ${target}`),
    ...host.map(([pattern, what]) => `${path}: ${what} (${pattern.exec(text)[0]})`),
  ]
}

function checkSql({ path, text }) {
  if (isTest(path) || sqlHomes.some((home) => path.startsWith(home))) return []
  return sql.test(text) ? [`${path}: SQL belongs in packages/casefile`] : []
}

const checkNetwork = ({ path, text }) =>
  !isTest(path) && network.test(text) ? [`${path}: reaches for the network (${network.exec(text)[0]})`] : []

const checksOfFile = [checkPackage, checkPure, checkSql, checkNetwork]

/** Complaints about imports against the direction of the design, impure formats, detectors or sections, stray SQL, and the network. */
export const boundaries = (root) => packageSources(root).flatMap((file) => checksOfFile.flatMap((check) => check(file)))
