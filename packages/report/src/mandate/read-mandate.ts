import { hash } from 'node:crypto'
import { CasethreadError } from '@casethread/model'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import { type Mandate, mandateSchema } from './mandate-schema.ts'

/** A mandate file as it was given. */
export interface MandateFile {
  /** For messages; not printed in the annex. */
  name: string
  text: string
}

export interface ReadMandate {
  mandate: Mandate
  /** Of the file; null where none was given. */
  sha256: string | null
}

/** Far more than any such file holds, and little enough to be read whole. */
const mostCharacters = 1_000_000

/**
 * Reads a mandate file; without one every field is missing. Throws `usage`, naming the file, the field and what to do. Every value is taken
 * as the text that was written (YAML's failsafe schema): a record `0042` keeps its zeros.
 */
export function readMandate(file: MandateFile | null): ReadMandate {
  if (file === null) return { mandate: v.parse(mandateSchema, {}), sha256: null }
  const { name, text } = file
  if (text.length > mostCharacters) throw refused(name, [`It is longer than ${mostCharacters} characters. Shorten it`])
  const parsed = v.safeParse(mandateSchema, plain(name, text), { abortPipeEarly: true })
  if (!parsed.success)
    throw refused(
      name,
      parsed.issues.map(({ path, message }) => `${fieldOf(path ?? [])} ${message}`),
    )
  return { mandate: parsed.output, sha256: hash('sha256', text) }
}

const fieldOf = (path: readonly { key?: unknown }[]): string =>
  path
    .map(({ key }) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '') || 'the file'

function plain(name: string, text: string): unknown {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'error', stringKeys: true })
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0)
    throw refused(
      name,
      broken.map(
        ({ pos, message }) => `line ${lines.linePos(pos[0]).line}: ${message.split('\n')[0]}. Correct the YAML`,
      ),
    )
  try {
    return withoutBlanks(document.toJS()) ?? {}
  } catch (error) {
    // The library's guard against files whose aliases blow up.
    if (error instanceof ReferenceError) throw refused(name, [`${error.message}. Write the values out`])
    throw error
  }
}

/** `record:` without a value says that nothing is stated. */
function withoutBlanks(value: unknown): unknown {
  if (value === '' || value === null) return undefined
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const kept = withoutBlanks(inner)
      return kept === undefined ? [] : [[key, kept]]
    }),
  )
}

const refused = (name: string, faults: readonly string[]): CasethreadError =>
  new CasethreadError('usage', `${name} is no sound mandate file:\n  ${faults.join('\n  ')}`)

const mandateFields = [
  'dossier',
  'record',
  'annex',
  'court',
  'mandate',
  'questions',
  'expert',
  'oath',
  'attribution',
] as const
export type MandateField = (typeof mandateFields)[number]

/** What a court annex needs and the file does not state. */
export function missingMandate({
  dossier,
  record,
  annex,
  court,
  mandate,
  questions,
  expert,
  attribution,
}: Mandate): MandateField[] {
  const stated: Readonly<Record<MandateField, unknown>> = {
    dossier,
    record,
    annex,
    court,
    mandate: mandate.text ?? mandate.reference,
    questions: questions.length > 0 ? questions : null,
    expert: expert.name,
    oath: expert.oath,
    attribution: attribution.length > 0 ? attribution : null,
  }
  return mandateFields.filter((field) => stated[field] === null)
}
