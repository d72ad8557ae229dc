import { join } from 'node:path'
import type { Options } from 'csv-parse'
import { type Comparison, casethread } from '../comparison.ts'
import { generateViber, type ViberDialect, viberDialects } from '../generate-viber.ts'

function against(dialect: ViberDialect, title: string, options: Options): Comparison {
  return {
    id: `viber-${dialect.name}`,
    title,
    prepare: async (folder, messages) => {
      const file = join(folder, 'Samer - messages.csv')
      await generateViber(file, messages, dialect, 1)
      const peer = { name: 'csv-parse 7.0.3', script: 'csv-parse', args: [JSON.stringify(options), file] }
      return [casethread(folder), peer]
    },
  }
}

export const viberQuoted = against(
  viberDialects.quoted,
  'Viber CSV with quotes: hash, survey, parse and store, against csv-parse that only counts',
  { bom: true },
)

/** Rows of any length and quotes anywhere: without these the library refuses the file. */
export const viberUnquoted = against(
  viberDialects.unquoted,
  'Viber CSV of Android, without quotes; csv-parse counts the further lines of a message as rows',
  { bom: true, quote: false, relax_column_count: true, skip_empty_lines: true },
)

export const viberGuarded = against(
  viberDialects.guarded,
  'Viber CSV of iPhone: UTF-16, tabs, guards against spreadsheets',
  { bom: true, encoding: 'utf16le', delimiter: '\t', relax_quotes: true },
)
