import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const notSource = new Set(['node_modules', 'fixtures', 'golden'])

const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return notSource.has(entry.name) ? [] : walk(path)
    return entry.name.endsWith('.ts') ? [path] : []
  })

/** Every TypeScript file of the packages, tests included, as `{ path, text }`; paths are relative to the root, with `/`. */
export function packageSources(root) {
  return walk(join(root, 'packages'))
    .sort()
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
}

export const isTest = (path) => path.endsWith('.test.ts')

/** The names of the folders in a folder, sorted. */
export const foldersIn = (folder) =>
  readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort()
