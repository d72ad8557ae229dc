import { hash } from 'node:crypto'
import { type BookedContact, type CaseFile, type CaseReader, canonicalJson, openCase } from '@casethread/casefile'
import { CasethreadError, type Figures, version } from '@casethread/model'
import { type Assumptions, parseAssumptions } from './assumptions/assumptions-file.ts'
import { assumptionsOfCase, assumptionsSetting } from './assumptions/assumptions-of-case.ts'
import { assumptionIds } from './assumptions/register.ts'
import { caseRequest } from './case-request.ts'
import { type EstimateRequest, figuresOf } from './figures-of.ts'
import { differenceBetween } from './variants/difference-between.ts'
import { type Exclusion, parseExclusion } from './variants/exclusions.ts'

/** Replicates of the simulation (methodology §1.10). */
const usualDraws = 100_000

export interface EstimateOptions {
  caseFile: string
  /** The assumptions file, its name for messages and its text; null for the one that the case holds, or none. */
  assumptions: { name: string; text: string } | null
  /** What is left out, as written: `booking:b-…`. */
  exclude: readonly string[]
  /** The name under which the figures are kept; null for the case's own, or for a trial that is not kept. */
  variant: string | null
}

/**
 * Reckons the figures of a case, interval included. Without anything left out they become the case's own, and the assumptions file with them; under
 * a name they are kept as a variant; else they are a trial and nothing is kept. Throws `usage` for a file or an exclusion that is not sound.
 */
export function estimate(options: EstimateOptions): Figures {
  const { assumptions: given, variant } = options
  if (variant !== null && !/^[A-Za-z0-9][\w.-]{0,59}$/.test(variant))
    throw usage(
      `--variant: "${variant}" is no name. Write letters, digits, dots and hyphens, for example without-count-2`,
    )
  const exclusions = options.exclude.map(readExclusion)
  const isKept = variant !== null || exclusions.length === 0
  using file = openCase(options.caseFile, { mode: isKept ? 'write' : 'read' })
  const assumptions = given ? readAssumptions(given) : assumptionsOfCase(file.reader)
  if (file.reader.contactCounts().length === 0) throw usage('The case has no contacts: analyze it first')
  const request: EstimateRequest = {
    ...caseRequest(file.reader),
    ...{ assumptions, exclusions, variant: variant ?? '', draws: usualDraws },
  }
  checkNames([...assumptions.exclude, ...exclusions], request, file.reader)
  const figures = withDifference(figuresOf(request), file.reader)
  if (isKept) keep(file, figures, options)
  return figures
}

const usage = (message: string): CasethreadError => new CasethreadError('usage', message)

function readExclusion(text: string): Exclusion {
  const read = parseExclusion(text)
  if (typeof read === 'string') throw usage(`--exclude: ${read}`)
  return read
}

function readAssumptions({ name, text }: { name: string; text: string }): Assumptions {
  try {
    return parseAssumptions(name, text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CasethreadError('usage', `--assumptions: ${reason}. Correct the file and estimate again`, {
      cause: error,
    })
  }
}

/** Leaving out what the case does not hold would look like leaving it out. */
function checkNames(
  exclusions: readonly Exclusion[],
  { assumptions, contacts }: EstimateRequest,
  reader: CaseReader,
): void {
  if (exclusions.length === 0) return
  const names = namesOf(contacts)
  const known: Readonly<Partial<Record<Exclusion['kind'], (what: string) => boolean>>> = {
    booking: (what) => names.bookings.has(what),
    persons: (what) => names.bookings.has(what),
    payment: (what) => names.payments.has(what),
    contact: (what) => reader.contact(what) !== null,
    charge: (what) => assumptions.charges.some(({ id }) => id === what),
    exhibit: (what) => reader.sources().some(({ exhibit }) => exhibit === what),
    export: (what) => reader.sources().some(({ sha256 }) => sha256.startsWith(what)),
    assumption: (what) => assumptionIds.includes(what),
  }
  for (const { kind, what, text } of exclusions)
    if (known[kind]?.(what) === false) throw usage(`--exclude: the case has no ${kind} "${what}" (${text})`)
}

function namesOf(contacts: Iterable<BookedContact>): { bookings: Set<string>; payments: Set<string> } {
  const names = { bookings: new Set<string>(), payments: new Set<string>() }
  for (const { bookings, unassigned = [] } of contacts) {
    for (const { id } of bookings) names.bookings.add(id)
    for (const { id } of [...bookings.flatMap(({ payments }) => payments), ...unassigned]) names.payments.add(id)
  }
  return names
}

/** A variant under other assumptions differs from the case's own figures, though nothing is left out. */
function withDifference(figures: Figures, reader: CaseReader): Figures {
  const own = reader.figures()
  const isOther = figures.variant !== '' && own !== null && own.configurationSha256 !== figures.configurationSha256
  return figures.difference === null && isOther ? { ...figures, difference: differenceBetween(own, figures) } : figures
}

function keep({ reader, writer }: CaseFile, figures: Figures, options: EstimateOptions): void {
  const { assumptions: given, exclude, variant } = options
  const text = given?.text ?? reader.setting(assumptionsSetting)
  const configuration = canonicalJson({ assumptions: text, exclude: [...exclude], variant })
  const run = writer.beginRun({
    stage: 'estimate',
    ...{ configuration, configurationSha256: hash('sha256', configuration), inputs: [] },
    ...{ toolVersion: version, runtimeVersion: process.version },
  })
  writer.people.inOne(() => {
    writer.people.putFigures(figures)
    if (given && variant === null) writer.setSetting(assumptionsSetting, given.text)
  })
  writer.endRun(run)
}
