import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { errorLines, printResult } from '../gold/score.mjs'
import { goldFiles, heldOutFiles, ordinaryFiles, sheetFile, usualOrdinaryFolder } from './corpora.ts'
import { type Measured, measure } from './measure.ts'
import { heldOutSheet, printSheet, readSheet, sheetOf, withAbsent } from './sheet.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    errors: { type: 'string' },
    gold: { type: 'string', multiple: true },
    ordinary: { type: 'string' },
    'ordinary-limit': { type: 'string' },
  },
})

function linesAsked(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--ordinary-limit ${text}: not a number of lines`)
  return Number(text)
}

/** What was missed and what was wrong in the gold threads, and every alarm in ordinary text. */
function errorsOf({ gold, ordinary }: Measured): (string | number)[][] {
  const alarms = (ordinary ?? []).flatMap(({ file, examples }) =>
    examples.map(([kind = '', quote = '', text = '']) => ['ALARM', kind, basename(file), '', '', quote, text]),
  )
  return [...(gold?.errors ?? []), ...alarms]
}

const ordinaryLimit = linesAsked(values['ordinary-limit'])
const wantsOrdinary = !values.quick || values.ordinary !== undefined || ordinaryLimit !== undefined
const corpora = {
  gold: values.gold?.map((file) => resolve(file)) ?? goldFiles(),
  ordinary: wantsOrdinary ? ordinaryFiles(values.ordinary ?? usualOrdinaryFolder) : [],
  ordinaryLimit,
  examples: Number.POSITIVE_INFINITY,
  keep: values.quick,
}
const measured = await measure(corpora)
printResult(measured)
for (const { file, kinds } of measured.ordinary ?? [])
  for (const [kind, alarms] of Object.entries(kinds)) console.log(`${file}: ${kind} ${alarms}`)
if (values.errors !== undefined) writeFileSync(values.errors, errorLines(errorsOf(measured)))

const isWhole = !values.quick && values.gold === undefined && ordinaryLimit === undefined
if (isWhole) {
  const heldOut = heldOutFiles()
  const unseen = await measure({ gold: heldOut, ordinary: [] })
  const sheet = new Map([...sheetOf(corpora, measured), ...heldOutSheet(heldOut, unseen)])
  const earlier = readSheet(existsSync(sheetFile) ? readFileSync(sheetFile, 'utf8') : '')
  writeFileSync(sheetFile, printSheet(withAbsent(sheet, earlier)))
}
