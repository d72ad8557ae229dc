import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const goldFolder = fileURLToPath(new URL('../gold/', import.meta.url))

/** Ordinary public text lies beside the repository, since its licences ask that it be kept apart. */
export const usualOrdinaryFolder = fileURLToPath(new URL('../../../shared/ordinary/', import.meta.url))

export const sheetFile = fileURLToPath(new URL('../../docs/validation.md', import.meta.url))

const filesIn = (folder: string, ending: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => ending.test(name))
        .sort()
        .map((name) => join(folder, name))
    : []

/** The sets that rules were tuned on. */
export const goldFiles = (): string[] => filesIn(goldFolder, /^dev-.*\.jsonl$/)
/** Sets by other authors that no rule was tuned on: their figures say what to expect of unseen talk. Never look into them for a rule. */
export const heldOutFiles = (): string[] => filesIn(goldFolder, /^blind-.*\.jsonl$/)
/** Lawful talk invented for the purpose: half of it, as its name says, no rule was tuned on. */
const ownOrdinaryFiles = (): string[] => filesIn(goldFolder, /^ordinary-.*\.jsonl$/)
export const ordinaryFiles = (folder: string): string[] => [
  ...ownOrdinaryFiles(),
  ...filesIn(folder, /\.(?:jsonl|txt)$/),
]
