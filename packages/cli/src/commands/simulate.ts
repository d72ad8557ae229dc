import { existsSync, readdirSync } from 'node:fs'
import { CasethreadError } from '@casethread/model'
import { normalSize, type SimulationSummary, simulate } from '@casethread/simulate'
import { defineCommand } from '../command.ts'
import { outOption, quietOption, simulationOptions } from '../options.ts'
import { say } from '../terminal.ts'
import { textTable } from '../text-table.ts'

const count = (n: number): string => n.toLocaleString('en')

/** What was left there by another case would be read as part of this one. */
function refuseFullFolder(out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0) return
  throw new CasethreadError('usage', `--out: ${out} is not empty. Give a new folder, or empty it`)
}

function summarize(made: SimulationSummary, out: string): string[] {
  const { lowest, highest } = made.prices
  const price = lowest === highest ? `€${count(lowest)}` : `€${count(lowest)} to €${count(highest)}`
  return textTable([
    ['Invented case', `in ${out}: the phones ${made.exhibits.join(', ')}`],
    ['Messages', `${count(made.messages)} in ${count(made.chats)} chats`],
    ['Main phone', `${count(made.contacts)} contacts with ${count(made.accounts)} accounts`],
    ['Truth', `${count(made.persons)} persons in ${count(made.bookings)} bookings, at ${price} a person`],
    ['Decisions', `${count(made.decisions)} of two readers, in decisions.ndjson`],
  ])
}

export const simulateCommand = defineCommand({
  name: 'simulate',
  summary: 'Makes an invented case: export files of four apps, with what is true of them',
  about: [
    'A seized iPhone and the phones of two co-smugglers, as exports of WhatsApp, Viber, Skype and Facebook in the folders and notations that the apps give them; a custody file for each phone; and the decisions of two readers. Nobody and nothing in it exists. The same options give the same bytes on any machine.',
    `Sizes up to 1e7 messages are written with flat memory. The normal size is that of the founding example: ${normalSize.contacts} contacts.`,
  ],
  operand: null,
  options: { out: outOption, ...simulationOptions, quiet: quietOption },
  examples: [
    {
      line: 'casethread simulate --out out/invented --contacts 40 --messages 3000 --truth out/truth.ndjson',
      does: 'A small case, and what is true of it',
    },
  ],
  async run({ options }, terminal) {
    const { out, seed, contacts, messages, languages, truth, quiet } = options
    refuseFullFolder(out)
    const made = simulate({
      out,
      truth,
      seed: seed ?? normalSize.seed,
      contacts: contacts ?? normalSize.contacts,
      messages: messages ?? normalSize.messages,
      languages: languages ?? normalSize.languages,
    })
    if (!quiet) say(terminal, ...summarize(made, out))
    return 0
  },
})
