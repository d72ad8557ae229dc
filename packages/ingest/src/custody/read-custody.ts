import { hash } from 'node:crypto'
import { CasethreadError, type Custody } from '@casethread/model'
import * as v from 'valibot'
import { type Document, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import { type CustodyFault, contradictions } from './contradictions.ts'
import { type CustodyFields, custodySchema } from './custody-schema.ts'

/** A custody file as it was given. */
export interface CustodyFile {
  /** For messages; not stored. */
  name: string
  /** The whole of it, as found. */
  text: string
}

export interface ReadCustody {
  custody: Custody
  /** Of the file's bytes. */
  sha256: string
}

/** Far more than any such file holds, and little enough to be read whole. */
const mostCharacters = 1_000_000

/**
 * Reads a custody file. Throws `usage`, naming the file, the line, the field and what to do.
 *
 * Every value is taken as the text that was written (YAML's failsafe schema): a seal `0042` keeps its zeros. A field without
 * a value is one that is not recorded.
 */
export function readCustody({ name, text }: CustodyFile): ReadCustody {
  if (text.length > mostCharacters) throw refused(name, [`It is longer than ${mostCharacters} characters. Shorten it`])
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'error', stringKeys: true })
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0)
    throw refused(
      name,
      broken.map((error) => `line ${lines.linePos(error.pos[0]).line}: ${yamlFault(error)}`),
    )
  dropBlanks(document)
  const parsed = v.safeParse(custodySchema, plain(document, name) ?? {}, { abortPipeEarly: true })
  const faults = parsed.success ? contradictions(parsed.output) : parsed.issues.map(faultOf)
  if (!parsed.success || faults.length > 0)
    throw refused(
      name,
      faults.map((fault) => explain(document, lines, fault)),
    )
  return { custody: custodyOf(parsed.output), sha256: hash('sha256', text) }
}

const refused = (name: string, faults: readonly string[]): CasethreadError =>
  new CasethreadError('usage', `${name} is no sound custody file:\n  ${faults.join('\n  ')}`)

/** The library's own words, without its picture of the place. */
function yamlFault({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins. Keep one exhibit to a file'
  return `${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}. Correct the YAML`
}

/** `seal:`, `seal: null` and `seal: ~` say that nothing is recorded. In quotation marks they are texts. */
function dropBlanks(document: Document): void {
  visit(document, { Pair: (_, { value }) => (isBlank(value) ? visit.REMOVE : undefined) })
}

const isBlank = (value: unknown): boolean =>
  value === null ||
  (isScalar(value) && !String(value.type).startsWith('QUOTE') && /^(?:~|null)?$/.test(String(value.value ?? '')))

/** Aliases are followed a hundred times at most, which is the library's guard against files that blow up. */
function plain(document: Document, name: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    if (error instanceof ReferenceError) throw refused(name, [`${error.message}. Write the values out`])
    throw error
  }
}

function faultOf({ path, message }: v.BaseIssue<unknown>): CustodyFault {
  return { path: (path ?? []).map(({ key }) => key as string | number), message }
}

function explain(document: Document, lines: LineCounter, { path, message }: CustodyFault): string {
  const field = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${key}`)).join('')
  return `${lineOf(document, lines, path)}${field.replace(/^\./, '') || 'the file'} ${message}`
}

/** A field that is missing has no line; that of what should hold it is given. */
function lineOf(document: Document, lines: LineCounter, path: CustodyFault['path']): string {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return `line ${lines.linePos(node.range[0]).line}: `
  }
  return ''
}

function custodyOf({ zone, zones, zoneReason, hashes, ...rest }: CustodyFields): Custody {
  const alone = zone === null ? [] : [{ from: null, zone, reason: zoneReason }]
  const segments = zones?.map((segment) => ({ ...segment, reason: segment.reason ?? zoneReason }))
  return { ...rest, zones: segments ?? alone, hashes: hashes.flat() }
}
