import { companionSuffixes, contentSuffixes } from './containers/sqlite/companion-suffixes.ts'
import type { Format } from './format.ts'
import { formats } from './formats/index.ts'
import type { Inspected } from './job.ts'

/** Where the log and the journal of a database lie; nothing for other files. */
export const contentBeside = (place: string, { isDatabase }: Pick<Inspected, 'isDatabase'>): string[] =>
  isDatabase ? contentSuffixes.map((suffix) => place + suffix) : []

/** Where the files lie that a format reads together with this one: the contacts of a chat database, say. */
export function readWith(place: string, { format: id }: Pick<Inspected, 'format'>): string[] {
  const format: Format | undefined = formats.find((candidate) => candidate.id === id)
  // A place in the file system is written as that system does.
  const folder = place.replace(/[^/\\]*$/, '')
  return (format?.readsBeside ?? []).map((name) => folder + name)
}

/** All that belongs to this file and is no input of its own, if it lies there. */
export const companionsOf = (place: string, inspected: Inspected): string[] => [
  ...(inspected.isDatabase ? companionSuffixes.map((suffix) => place + suffix) : []),
  ...readWith(place, inspected),
]
