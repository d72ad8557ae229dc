import { readFileSync } from 'node:fs'
import { parseRules, type Rule } from './rule-file.ts'

/** The rules of one file that comes with the program. */
export function rulesIn(file: string): Rule[] {
  const name = `${file}.yaml`
  return parseRules(name, readFileSync(new URL(`../../rules/${name}`, import.meta.url), 'utf8'))
}
