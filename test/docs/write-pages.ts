import { mkdirSync, writeFileSync } from 'node:fs'
import { pages } from '@casethread/cli'

const folder = new URL('../../docs/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [file, text] of Object.entries(await pages())) writeFileSync(new URL(file, folder), text)
