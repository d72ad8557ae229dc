import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writePages } from './page-writer.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const owns = (file: string) => /^(?:inner\/)?page-\d+\.html$/.test(file)
const pages = (...files: string[]) => files.map((file) => ({ file, text: `text of ${file}`, messages: 2 }))
const write = (...files: string[]) =>
  writePages(join(folder, 'out'), { folder: 'inner', pages: pages(...files), owns }, () => undefined)

it('writes pages, tells their hashes and how many messages they hold', async () => {
  const told: number[] = []
  const writing = { folder: 'inner', pages: pages('inner/page-1.html', 'page-2.html'), owns }
  const outputs = await writePages(join(folder, 'out'), writing, (messages) => told.push(messages))
  expect(outputs.map(({ file, sizeBytes }) => [file, sizeBytes])).toEqual([
    ['inner/page-1.html', 25],
    ['page-2.html', 19],
  ])
  expect(readFileSync(join(folder, 'out/inner/page-1.html'), 'utf8')).toBe('text of inner/page-1.html')
  expect(told).toEqual([2, 4])
})

it('takes away pages of an earlier report and nothing else', async () => {
  await write('inner/page-1.html', 'inner/page-2.html')
  writeFileSync(join(folder, 'out/inner/notes.txt'), 'mine')
  await write('inner/page-2.html')
  expect(readdirSync(join(folder, 'out/inner')).sort()).toEqual(['notes.txt', 'page-2.html'])
})

it('refuses a folder that is a link, and touches nothing behind it', async () => {
  mkdirSync(join(folder, 'elsewhere'))
  mkdirSync(join(folder, 'out'))
  writeFileSync(join(folder, 'elsewhere/page-9.html'), 'theirs')
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/inner'))
  await expect(write('inner/page-1.html')).rejects.toMatchObject({ code: 'output-refused' })
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['page-9.html'])
})

it('refuses a folder that is a file, and a name that is no page’s', async () => {
  await expect(write('inner/../../page-1.html')).rejects.toThrow('is no name of a page')
  expect(existsSync(join(folder, 'page-1.html'))).toBe(false)
  mkdirSync(join(folder, 'out'), { recursive: true })
  rmSync(join(folder, 'out/inner'), { recursive: true })
  writeFileSync(join(folder, 'out/inner'), '')
  await expect(write('inner/page-1.html')).rejects.toMatchObject({ code: 'output-refused' })
})

it('leaves no half page behind', async () => {
  mkdirSync(join(folder, 'out/inner/page-1.html/x'), { recursive: true })
  await expect(write('inner/page-1.html')).rejects.toMatchObject({ code: 'output-refused' })
  expect(readdirSync(join(folder, 'out/inner'))).toEqual(['page-1.html'])
})
