import type { Source } from '../../format.ts'

/** Where the app keeps files (dossier 1): in the documents of its container, which is another folder than the database's. */
const folders = ['Attachments', 'Documents/Attachments', '../Attachments', '../ViberIcons'] as const

/** Where a file that a message names may lie: beside the database, and in the folders of attachments around it. */
export function attachmentPaths({ path, member }: Pick<Source, 'path' | 'member'>, name: string): string[] {
  if (/[/\\]/.test(name)) return []
  const parts = (member ?? path).split('/').slice(0, -1)
  const near = parts.length === 0 ? [''] : [`${parts.join('/')}/`, `${parts.slice(0, -1).concat('').join('/')}`]
  const around = folders.map((folder) => folder.replace('../', ''))
  return [
    ...new Set(
      near.flatMap((base) => ['', ...around.map((folder) => `${folder}/`)].map((folder) => base + folder + name)),
    ),
  ]
}
