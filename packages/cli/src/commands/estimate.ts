import { estimate } from '@casethread/analyze'
import { openCase } from '@casethread/casefile'
import { defineCommand } from '../command.ts'
import { estimateLines } from '../estimate/estimate-lines.ts'
import { estimateRecord } from '../estimate/estimate-record.ts'
import { caseOption, estimateOptions, jsonOption } from '../options.ts'
import { readTextFile } from '../read-text-file.ts'
import { streamLines } from '../stream-lines.ts'

export const estimateCommand = defineCommand({
  name: 'estimate',
  summary: 'Reckons observed payments, a conservative minimum and an estimate with its interval',
  about: [
    'Three figures, never one: what was seen to be paid; a minimum over the bookings that two readers confirmed (A1: observed payments or the price shown to be due; A2: persons × the lowest price); and an estimate with its interval, which informs and is never the figure to confiscate. Each stands with the assumptions it rests on, and with what it becomes without each of them.',
    'An assumptions file states the charged period, charges, defendants and their shares, prices established elsewhere, rates, records of third parties, costs and priors: see docs/assumptions.md. Without --exclude and --variant the figures become those of the case, and the file is kept with them.',
    'What a court leaves out is left out with --exclude, as often as needed: booking:b-…, contact:c-…, payment:pay-…, persons:b-…=2, period:2015-01-01..2015-03-31, exhibit:A-2, export:<SHA-256>, charge:<id>, assumption:A-02, recovered. Price floors stay as they were unless the assumptions file thaws them; the difference table names each one that moves or would move. With --variant the figures are kept under that name, for report --variant; without it they are shown only.',
  ],
  operand: null,
  options: { case: caseOption, ...estimateOptions, json: jsonOption },
  examples: [
    { line: 'casethread estimate --case out/steps/case.casethread', does: 'The figures of the case' },
    {
      line: 'casethread estimate --case out/steps/case.casethread --assumptions examples/assumptions.yaml --json',
      does: 'Under stated assumptions, for a program',
    },
    {
      line: 'casethread estimate --case out/steps/case.casethread --exclude recovered --variant live-records',
      does: 'A variant that is kept: live records alone',
    },
  ],
  async run({ options }, { stdout }) {
    const { case: caseFile, assumptions: path, exclude, variant, json } = options
    const assumptions = path === null ? null : readTextFile('--assumptions', path)
    const figures = estimate({ caseFile, assumptions, exclude, variant })
    using file = openCase(caseFile, { mode: 'read' })
    const lines = json ? [JSON.stringify(estimateRecord(figures, file.reader))] : estimateLines(figures)
    await streamLines(
      lines.map((line) => `${line}\n`),
      stdout,
    )
    return 0
  },
})
