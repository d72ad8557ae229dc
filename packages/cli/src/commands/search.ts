import { type CaseReader, openCase, type SearchResult } from '@casethread/casefile'
import { periodOf } from '@casethread/model'
import { clockIn, hitRecord, hitRow } from '@casethread/report/search'
import { defineCommand } from '../command.ts'
import { caseOption, jsonOption, quietOption, searchOptions } from '../options.ts'
import { withProgress } from '../progress.ts'
import { streamLines } from '../stream-lines.ts'
import { say } from '../terminal.ts'
import { textTable } from '../text-table.ts'

/** Hits shown to the eye if no limit is given; a program gets all. */
const usualLimit = 50

export const searchCommand = defineCommand({
  name: 'search',
  summary: 'Finds messages by their words, in any script',
  about: [
    'A message is found when all words of the query stand in it, as whole words: hotel money. In quotes, words that follow one another: "two rooms". With a star, words that begin so: hot*. Nothing else has a meaning; every other sign separates words.',
    'Text is compared in the spelling in which findings are detected: without regard to case, diacritics, tatweel and invisible marks, with digits of every script alike and the variants of Arabic letters as one (ي ی ى). A number of seven digits or more is found however it is grouped, with or without country code. Text without blanks between words (Chinese, Japanese, Thai) and emoji are found by their characters.',
    'Hits come in order of time, those without a known time first. Messages that were recovered or deleted are marked as such. The first search after messages were added indexes them, which is written to the case file.',
  ],
  operand: { name: 'QUERY', about: 'the words to find', count: 'many', choices: null },
  options: { case: caseOption, json: jsonOption, ...searchOptions, quiet: quietOption },
  examples: [
    { line: 'casethread search iban --case out/demo/case.casethread', does: 'Every message with the word' },
    {
      line: 'casethread search \'"the station" tomor*\' --case out/demo/case.casethread --json',
      does: 'A phrase and the beginning of a word, for a program',
    },
  ],
  async run({ operands, options }, terminal) {
    const { case: caseFile, json, quiet, app, chat, limit, ...days } = options
    using file = openCase(caseFile, { mode: 'read' })
    const period = periodOf(days, { name: file.reader.setting('zone'), known: 'stated' })
    const asked = { app, chat, ...period, limit: limit ?? (json ? null : usualLimit) }
    const result = await withProgress(terminal, quiet, async (progress) =>
      file.reader.search(operands.join(' '), asked, progress),
    )
    const lines = json ? records(result) : rows(result, file.reader)
    await streamLines(lines, terminal.stdout)
    if (!quiet) say(terminal, ...outcome(result.total, asked.limit))
    return 0
  },
})

function* records({ hits }: SearchResult): Generator<string> {
  for (const hit of hits) yield `${JSON.stringify(hitRecord(hit))}\n`
}

function* rows({ hits }: SearchResult, reader: CaseReader): Generator<string> {
  const clock = clockIn(reader.setting('zone') ?? 'UTC')
  for (const line of textTable(Array.from(hits, (hit) => hitRow(hit, clock)))) yield `${line}\n`
}

/** What a limit hides is said. */
function outcome(total: number, limit: number | null): string[] {
  const found = `${total.toLocaleString('en')} ${total === 1 ? 'message' : 'messages'} found`
  if (limit === null || total <= limit) return [`${found}.`]
  return [
    `${found}: the first ${limit} shown, ${(total - limit).toLocaleString('en')} more. All of them: --limit ${total}`,
  ]
}
