import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const command = 'soffice'

/** Whether LibreOffice is on this machine; tests that need it are skipped, and seen to be, where it is not. */
export const hasLibreOffice = spawnSync(command, ['--version']).status === 0

/** Formulas are reckoned anew when a file is opened, whatever values it holds. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** A file as LibreOffice opens and writes it, in a folder and with settings of its own. */
export function convertedByLibreOffice(name: string, content: Uint8Array, format: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'casethread-office-'))
  try {
    const profile = join(folder, 'profile')
    mkdirSync(join(profile, 'user'), { recursive: true })
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings)
    writeFileSync(join(folder, name), content)
    const out = join(folder, 'out')
    const { status, stderr } = spawnSync(
      command,
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        out,
        join(folder, name),
      ],
      { encoding: 'utf8', timeout: 120_000 },
    )
    if (status !== 0) throw new Error(`LibreOffice did not convert ${name}: ${stderr}`)
    return readFileSync(join(out, `${name.replace(/\.\w+$/, '')}.${format.split(':')[0]}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
