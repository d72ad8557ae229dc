import { createHash, hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const folders = ['gazetteer', 'lexicons', 'rules']

interface LanguageData {
  sha256: string
  files: Readonly<Record<string, string>>
}

let known: LanguageData | undefined

/** SHA-256 (hex) over the names and contents of all lexicons, rules and places. */
export const hashOfLanguageData = (): string => languageData().sha256

/** SHA-256 (hex) of each of them, by folder and name: `lexicons/en.yaml`. */
export const hashesOfLanguageData = (): LanguageData['files'] => languageData().files

function languageData(): LanguageData {
  known ??= compute()
  return known
}

function compute(): LanguageData {
  const all = createHash('sha256')
  const files: Record<string, string> = {}
  for (const folder of folders) {
    const home = new URL(`../${folder}/`, import.meta.url)
    for (const name of readdirSync(home).sort()) {
      const bytes = readFileSync(new URL(name, home))
      all.update(`${folder}/${name}\n`).update(bytes)
      files[`${folder}/${name}`] = hash('sha256', bytes)
    }
  }
  return { sha256: all.digest('hex'), files }
}
