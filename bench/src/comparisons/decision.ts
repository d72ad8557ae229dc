import { join } from 'node:path'
import type { Comparison } from '../comparison.ts'
import { generateCase } from '../generate-case.ts'
import type { Contender } from '../measure.ts'

const seed = 5
/** 100,000 among a million messages. */
const contactsAmong = (messages: number): number => Math.ceil(messages / 10)

/**
 * A second reader accepts and thereby confirms, then rejects what he accepted: each changes tiers, observed payments and both minima. Then all contacts are
 * made anew.
 */
function contendersOn(folder: string, size: { contacts: number; messages: number }): Contender[] {
  const { messages } = size
  const caseFile = join(folder, `${messages}.casethread`)
  const contact = generateCase(caseFile, size, seed)
  return [
    { name: `review accept, ${messages}`, script: 'casethread-review', args: ['accept', contact, caseFile] },
    { name: `review reject, ${messages}`, script: 'casethread-review', args: ['reject', contact, caseFile] },
    { name: `assessment of all, ${messages}`, script: 'casethread-assess', args: [caseFile] },
  ]
}

export const decision: Comparison = {
  id: 'decision',
  title:
    'One decision where one in ten messages is of another contact, and all contacts anew (counted: decisions, contacts)',
  prepare: async (folder, messages) => contendersOn(folder, { contacts: contactsAmong(messages), messages }),
}

export const decisionTenfold: Comparison = {
  id: 'decision-tenfold',
  title:
    'The same contacts with ten times as many messages: as fast, and in as much memory (counted: decisions, contacts)',
  big: true,
  prepare: async (folder, messages) => {
    const contacts = contactsAmong(messages)
    return [messages * 10, messages].flatMap((size) => contendersOn(folder, { contacts, messages: size }))
  },
}
