import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldersIn } from './sources.mjs'

const hasEntries = (folder) => existsSync(folder) && readdirSync(folder).length > 0

/** Every registry: a folder whose folders are listed in its `index.ts`, with what each must bring along. */
const kinds = [
  { folder: 'packages/ingest/src/formats', files: ['README.md'], folders: ['fixtures'] },
  { folder: 'packages/analyze/src/detectors', files: [], folders: [] },
  { folder: 'packages/report/src/renderers', files: [], folders: [] },
]

function checkEntry(root, { folder, files, folders }, id, index) {
  const home = join(root, folder, id)
  const missing = [...files, `${id}.ts`, `${id}.test.ts`].filter((file) => !existsSync(join(home, file)))
  const empty = folders.filter((name) => !hasEntries(join(home, name)))
  const listed = index.includes(`'./${id}/${id}.ts'`)
  return [
    ...missing.map((file) => `${folder}/${id}: has no ${file}`),
    ...empty.map((name) => `${folder}/${id}: has nothing in ${name}/`),
    ...(listed ? [] : [`${folder}/${id}: is not listed in ${folder}/index.ts`]),
  ]
}

/** Complaints about formats, detectors and renderers that are not listed, or come without test, notes or fixtures. */
export function registries(root) {
  return kinds.flatMap((kind) => {
    const index = readFileSync(join(root, kind.folder, 'index.ts'), 'utf8')
    return foldersIn(join(root, kind.folder)).flatMap((id) => checkEntry(root, kind, id, index))
  })
}
