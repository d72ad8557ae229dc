import { hash } from 'node:crypto'
import { type CaseReader, canonicalJson } from '@casethread/casefile'
import { differs, type Statement, same } from './statement.ts'

/** Whether links, contacts and figures of a case come out the same when all is done again; row ids stand for messages in neither. */
export function comparePeople(present: CaseReader, again: CaseReader): Statement {
  const parts = [
    ['links between accounts', linksOf],
    ['contacts', contactsOf],
    ['figures', figuresOf],
  ] as const
  const different = parts.filter(([, read]) => hashOf(read(present)) !== hashOf(read(again))).map(([name]) => name)
  if (different.length > 0) return differs(`repetition: ${different.join(' and ')} come out otherwise`)
  const { entries } = present.verifyDecisions()
  return same(`repetition: links, contacts and figures come out the same, with ${entries} decisions`)
}

function hashOf(values: Iterable<unknown>): string {
  const hashes = Array.from(values, (value) => hash('sha256', canonicalJson(value)))
  return hash('sha256', hashes.join('\n'))
}

/** The order of reading several files at once decides row ids: what cites messages cites them by their public ids. */
function* cited(reader: CaseReader, values: Iterable<object>): Iterable<unknown> {
  const ids = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ids)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([key, own]) => [
        key,
        key === 'messages' && Array.isArray(own)
          ? own.map((rowId) => reader.message(Number(rowId)).id).sort()
          : ids(own),
      ]),
    )
  }
  for (const value of values) yield ids(value)
}

const linksOf = (reader: CaseReader) => cited(reader, reader.accountLinks())
const contactsOf = (reader: CaseReader) => cited(reader, reader.contacts())

/** The interval is made on its own, when it is asked for: what it was made from is compared. */
function figuresOf(reader: CaseReader): Iterable<unknown> {
  const figures = reader.figures()
  return figures === null ? [] : cited(reader, [{ ...figures, estimate: null, estimateStale: false }])
}
