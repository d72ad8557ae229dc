import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCommands } from '@casethread/cli'
import { describe, expect, it } from 'vitest'
import { casethread } from '../support/casethread.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { type DocumentedCommand, documentedCommands } from './documented-commands.ts'
import { parseShellLine } from './shell-line.ts'

// Two dozen processes one after the other, some with the whole way; on a busy machine several times as long as on a quiet one.
const patience = 360_000
const root = temporaryFolder()
const examples = fileURLToPath(new URL('../../examples', import.meta.url))

/** Runs the lines one after the other in a folder that holds the examples and nothing else. */
function runAll(documented: readonly DocumentedCommand[]): void {
  const folder = mkdtempSync(join(root, 'project-'))
  cpSync(examples, join(folder, 'examples'), { recursive: true })
  for (const { line, shown } of documented) {
    const { words, into } = parseShellLine(line)
    const { status, stdout, stderr } = casethread(words.slice(1), {}, folder)
    expect({ line, status, stderr: status === 0 ? '' : stderr }).toEqual({ line, status: 0, stderr: '' })
    if (into !== null) writeFileSync(join(folder, into), stdout)
    const printed = `${stdout}${stderr}`.split('\n')
    for (const part of shown) expect(printed, `${line} is shown to print`).toContain(part)
  }
}

describe('documented commands run as written', () => {
  it('in the complete help and docs/cli.md', { timeout: patience }, async () => {
    const lines = (await loadCommands()).flatMap((command) => command.examples.map(({ line }) => ({ line, shown: [] })))
    expect(lines.length).toBeGreaterThan(0)
    runAll(lines)
  })

  it.each(['README.md', 'GUIDE.md', 'examples/README.md'])('in %s', { timeout: patience }, (page) => {
    const documented = documentedCommands(page)
    expect(documented.length).toBeGreaterThan(0)
    runAll(documented)
  })
})
