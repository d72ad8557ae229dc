import { spawnSync } from 'node:child_process'
import { argv } from 'node:process'
import { root, withInstallation } from './install.mjs'

const help = `npm run score [-- OPTIONS]

Measures the product on the gold threads (test/gold) and on ordinary text, and writes docs/validation.md.

  --quick               only print the figures of the gold threads, in seconds; docs/validation.md stays as it is.
                        With --ordinary or --ordinary-limit, those of ordinary text as well.
                        Exports are ingested once and their cases kept (node_modules/.cache/score): after a change to
                        how formats are read, measure without --quick.
  --errors FILE         write what was missed and what was wrong, one a line, tab between:
                        FN|FP|VALUE|TIER|PERSONS|PRICE|NEWNUMBER|ALARM, kind, thread, message, value, quote, text
  --gold FILE           score this file of threads instead; may be given again. Prints only
  --ordinary FOLDER     where ordinary text lies (*.txt, *.jsonl), if not where test/validation/corpora.ts looks for it
  --ordinary-limit N    take only the first N lines of each file of ordinary text. Prints only

While tuning a rule:    npm run score -- --quick --errors out/errors.tsv
                        npm run score -- --quick --ordinary-limit 500
The same figures, through the commands one process each: node test/gold/score.mjs --casethread ./casethread FILE
`

withInstallation(
  (node) => {
    const words = argv.slice(2)
    if (words.includes('--help') || words.includes('-h')) {
      process.stdout.write(help)
      return 0
    }
    const flags = ['--disable-warning=ExperimentalWarning', 'test/validation/score.ts']
    const { status, error } = spawnSync(node, [...flags, ...words], { cwd: root, stdio: 'inherit' })
    if (error) throw error
    return status ?? 2
  },
  { forChecks: true },
)
