import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { casethread, exported } from '../support/casethread.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = temporaryFolder()
const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const custody = join(examples, 'custody.yaml')
const samer = 'WhatsApp Chat with Samer Homs/WhatsApp Chat with Samer Homs.txt'
const picture = 'WhatsApp Chat with Samer Homs/IMG-20170914-WA0003.jpg'
const football = 'WhatsApp Chat with Zaalvoetbal dinsdag/WhatsApp Chat with Zaalvoetbal dinsdag.txt'

let made = 0
/** A folder of its own for each test, with a copy of the invented phone. */
function phone(): { input: string; caseFile: string; file: (name: string, text: string) => string } {
  const folder = join(root, `case-${made++}`)
  const input = join(folder, 'input')
  cpSync(join(examples, 'case/android'), input, { recursive: true })
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  return { input, caseFile: join(folder, 'case.casethread'), file }
}

const states = (caseFile: string) =>
  Object.fromEntries(
    exported(caseFile, 'accounting').map(({ path, status, suppliedHash }) => [path, [status, suppliedHash]]),
  )
const records = (caseFile: string) =>
  Object.fromEntries(exported(caseFile, 'accounting').map((one) => [one.path, one.records]))
const warnings = (caseFile: string, code: string) => exported(caseFile, 'warnings').filter((one) => one.code === code)

describe('a custody file', () => {
  it('speaks for the options, and its hashes are compared', () => {
    const { input, caseFile } = phone()
    const { status, stderr } = casethread(['ingest', input, '--case', caseFile, '--custody', custody, '--quiet'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(states(caseFile)).toEqual({ [samer]: ['complete', 'equal'], [football]: ['complete', 'none'] })
    const messages = exported(caseFile, 'messages')
    expect(new Set(messages.map(({ zone }) => JSON.stringify(zone)))).toEqual(
      new Set(['{"name":"Europe/Brussels","known":"device"}']),
    )
    expect(messages.filter(({ direction }) => direction === 'out').length).toBeGreaterThan(0)
  })

  it('keeps out a file with a flipped bit, and its copies, while the rest goes on', () => {
    const { input, caseFile } = phone()
    appendFileSync(join(input, samer), ' ')
    cpSync(join(input, samer), join(input, 'copy of it.txt'))
    const { status, stderr } = casethread(['ingest', input, '--case', caseFile, '--custody', custody])
    expect(status).toBe(1)
    expect(stderr).toContain(`Refused files  1: ${samer}`)
    expect(states(caseFile)).toEqual({ [samer]: ['refused', 'different'], [football]: ['complete', 'none'] })
    expect(new Set(exported(caseFile, 'messages').map(({ chat }) => (chat as { title: string }).title))).toEqual(
      new Set(['Zaalvoetbal dinsdag']),
    )
    expect(warnings(caseFile, 'hash-different').map(({ path }) => path)).toEqual([samer, 'copy of it.txt'])
    // And it stays out when the same command is given again.
    expect(casethread(['ingest', input, '--case', caseFile, '--custody', custody, '--quiet']).status).toBe(1)
    expect(states(caseFile)[samer]).toEqual(['refused', 'different'])
  })

  it('keeps out an attachment with another hash, by MD5 as well', () => {
    const { input, caseFile } = phone()
    appendFileSync(join(input, picture), ' ')
    expect(casethread(['ingest', input, '--case', caseFile, '--custody', custody, '--quiet']).status).toBe(1)
    expect(states(caseFile)).toMatchObject({ [samer]: ['complete', 'equal'], [picture]: ['refused', 'different'] })
    expect(warnings(caseFile, 'hash-different')[0]?.message).toMatch(/has the md5 [0-9a-f]{32}; at seizure 8f4341/)
    expect(warnings(caseFile, 'missing-media')).toHaveLength(1)
  })

  it('says when an earlier run had read what it now keeps out', () => {
    const { input, caseFile } = phone()
    appendFileSync(join(input, samer), ' ')
    expect(casethread(['ingest', input, '--case', caseFile, '--zone', 'Europe/Brussels', '--quiet']).status).toBe(0)
    expect(casethread(['ingest', input, '--case', caseFile, '--custody', custody, '--quiet']).status).toBe(1)
    expect(states(caseFile)[samer]).toEqual(['complete', 'different'])
    expect(warnings(caseFile, 'hash-different').map(({ message }) => message)).toContainEqual(
      expect.stringContaining('An earlier run, without this hash, had read'),
    )
  })

  it('names a hash without a file', () => {
    const { input, caseFile, file } = phone()
    const yaml = file('c.yaml', `hashes:\n  - path: ./gone.txt\n    sha1: ${'0'.repeat(40)}\n`)
    expect(casethread(['ingest', input, '--case', caseFile, '--custody', yaml, '--quiet']).status).toBe(0)
    expect(warnings(caseFile, 'hash-without-file').map(({ path }) => path)).toEqual(['gone.txt'])
  })

  it('leaves out and counts what the legal title does not cover, by day and by app', () => {
    const { input, caseFile, file } = phone()
    cpSync(join(examples, 'case/facebook'), join(input, 'facebook'), { recursive: true })
    const scope = '{ from: 2017-09-12, to: 2017-09-12, apps: [ whatsapp ] }'
    const yaml = file('c.yaml', `zone: Europe/Brussels\nlegalTitle:\n  scope: ${scope}\n`)
    expect(casethread(['ingest', input, '--case', caseFile, '--custody', yaml, '--quiet']).status).toBe(0)
    const days = new Set(exported(caseFile, 'messages').map(({ sentAtRaw }) => String(sentAtRaw).slice(0, 10)))
    expect([...days]).toEqual(['12/09/2017'])
    const facebook = Object.entries(records(caseFile)).find(([path]) => path.startsWith('facebook/'))?.[1]
    expect(facebook).toMatchObject({ parsed: 0, skipped: { 'outside-scope': (facebook as { read: number }).read } })
    // Neither do the chats and people of the other app get into the case.
    expect(exported(caseFile, 'contacts').every(({ accounts }) => JSON.stringify(accounts).includes('whatsapp'))).toBe(
      true,
    )
  })

  it('refuses a contradiction and a faulty file, before anything is written', () => {
    const { input, caseFile, file } = phone()
    const run = (...more: string[]) => casethread(['ingest', input, '--case', caseFile, ...more])
    const contradiction = run('--custody', custody, '--zone', 'Asia/Kabul', '--owner', 'Samer')
    expect(contradiction.status).toBe(2)
    expect(contradiction.stderr).toContain('--zone Asia/Kabul and zone Europe/Brussels')
    expect(contradiction.stderr).toContain('--owner Samer and owners Karwan')
    expect(run('--custody', custody, '--from', '2017-09-02').stderr).toContain('legalTitle.scope.from 2017-09-01')
    const faulty = run('--custody', file('c.yaml', 'seal: 1\nlegalTitle:\n  date: 3/4/2019\n'))
    expect(faulty).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/usage: c\.yaml .*\n {2}line 3: legalTitle\.date /),
    })
    expect(run('--custody', file('d.yaml', 'seal: \u00e9'.normalize('NFC'))).status).toBe(0)
    writeFileSync(file('e.yaml', ''), Buffer.from([0x73, 0xff]))
    expect(run('--custody', join(input, '..', 'e.yaml')).stderr).toContain('is no text in UTF-8')
    expect(run('--custody', join(input, 'nothing.yaml'))).toMatchObject({ status: 2 })
    // What both say alike is no contradiction.
    expect(
      run('--custody', custody, '--zone', 'Europe/Brussels', '--from', '2017-09-01', '--exhibit', 'A-1').status,
    ).toBe(0)
  })

  it('is part of what verify repeats, without the file, and the same with any number of threads', () => {
    const { input, caseFile, file } = phone()
    const yaml = file('c.yaml', 'zones:\n  - zone: Asia/Kabul\n  - from: 2017-09-20\n    zone: Europe/Brussels\n')
    const out = join(caseFile, '..')
    const run = (folder: string, workers: string) =>
      casethread([
        'run',
        input,
        '--out',
        folder,
        '--custody',
        yaml,
        '--workers',
        workers,
        '--zone',
        `${football}=UTC`,
        '--quiet',
      ])
    expect(run(out, '1').status).toBe(0)
    mkdirSync(join(out, 'again'))
    expect(run(join(out, 'again'), '2').status).toBe(0)
    expect(exported(join(out, 'again/case.casethread'), 'messages')).toEqual(exported(caseFile, 'messages'))
    writeFileSync(yaml, 'nothing of it is left')
    const { status, stdout } = casethread(['verify', out, '--quiet'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^(same .*\n)+$/) })
  })
})

describe('zones', () => {
  it('hold for the files at or below a path, the longest path first', () => {
    const { input, caseFile } = phone()
    const zones = ['Europe/Brussels', 'WhatsApp Chat with Samer Homs=Asia/Tehran', `${samer}=Asia/Kabul`, 'nowhere=UTC']
    const { status, stderr } = casethread([
      ...['ingest', input, '--case', caseFile],
      ...zones.flatMap((zone) => ['--zone', zone]),
    ])
    expect(status).toBe(0)
    expect(stderr).toContain('No file lies at or below "nowhere"')
    const messages = exported(caseFile, 'messages')
    const zonesOf = (path: string) =>
      new Set(
        messages.flatMap((m) =>
          (m.provenance as { path: string }[])[0]?.path === path ? [(m.zone as { name: string }).name] : [],
        ),
      )
    expect([...zonesOf(samer)]).toEqual(['Asia/Kabul'])
    expect([...zonesOf(football)]).toEqual(['Europe/Brussels'])
  })

  it('follow a phone that travelled, with both instants at the change', () => {
    const { caseFile, file } = phone()
    const chat = file(
      'WhatsApp Chat with X.txt',
      '30/04/2016, 12:00 - X: in Kabul\n01/05/2016, 11:00 - X: which clock\n13/05/2016, 12:00 - X: in Brussels\n',
    )
    const yaml = file(
      'c.yaml',
      'zones:\n  - zone: Asia/Kabul\n  - { from: 2016-05-01T10:00, zone: Europe/Brussels, reason: flight }\n',
    )
    expect(casethread(['ingest', chat, '--case', caseFile, '--custody', yaml, '--quiet']).status).toBe(0)
    expect(exported(caseFile, 'messages').map(({ sentAt, ambiguousAt, zone }) => [sentAt, ambiguousAt, zone])).toEqual([
      ['2016-04-30T07:30:00.000Z', null, { name: 'Asia/Kabul', known: 'stated' }],
      ['2016-05-01T06:30:00.000Z', '2016-05-01T09:00:00.000Z', { name: 'Asia/Kabul', known: 'stated' }],
      ['2016-05-13T10:00:00.000Z', null, { name: 'Europe/Brussels', known: 'stated' }],
    ])
    expect(warnings(caseFile, 'time-doubtful')).toHaveLength(1)
  })
})
