import { hash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCustody } from './read-custody.ts'

const read = (text: string) => readCustody({ name: 'c.yaml', text }).custody
/** What is said of a faulty file, without its first line. */
function faults(text: string): string[] {
  try {
    read(text)
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    expect(code).toBe('usage')
    expect(message).toMatch(/^c\.yaml is no sound custody file:\n {2}/)
    return message.split('\n  ').slice(1)
  }
  return []
}

const empty = read('')

describe('a custody file', () => {
  it('may leave out everything', () => {
    expect(empty).toEqual({
      exhibit: null,
      seal: null,
      device: { make: null, model: null, imei: [], serial: null },
      legalTitle: { reference: null, authority: null, date: null, scope: { from: null, to: null, apps: null } },
      extraction: { tool: null, version: null, method: null, date: null, examiner: null },
      clock: { checked: null, deviationSeconds: null, note: null },
      owners: [],
      zones: [],
      region: null,
      dateOrder: null,
      hashes: [],
    })
  })

  it('keeps texts as written, and takes a field without a value for one that is not recorded', () => {
    const custody = read(
      'seal: 0042\nexhibit:\ndevice:\n  make: ~\n  model: null\n  serial: "null"\n  imei: 004999010640000\nregion: be\n',
    )
    expect(custody).toEqual({
      ...empty,
      seal: '0042',
      device: { make: null, model: null, imei: ['004999010640000'], serial: 'null' },
      region: 'BE',
    })
  })

  it('is one of numbers, switches and lists where it must be', () => {
    const custody = read(
      'clock: { checked: yes, deviationSeconds: -42.5 }\ndevice:\n  imei: [ a, b ]\nlegalTitle:\n  scope:\n    apps:\n      - viber\n',
    )
    expect(custody.clock).toEqual({ checked: true, deviationSeconds: -42.5, note: null })
    expect(custody.device.imei).toEqual(['a', 'b'])
    expect(custody.legalTitle.scope.apps).toEqual(['viber'])
  })

  it('has one zone, or several in order of time', () => {
    expect(read('zone: Asia/Kabul\nzoneReason: setting').zones).toEqual([
      { from: null, zone: 'Asia/Kabul', reason: 'setting' },
    ])
    const several =
      'zones:\n  - zone: Asia/Kabul\n  - { zone: Europe/Brussels, from: 2016-05-01T10:00+02:00, reason: flight }\n'
    expect(read(several).zones).toEqual([
      { from: null, zone: 'Asia/Kabul', reason: null },
      { from: '2016-05-01T10:00+02:00', zone: 'Europe/Brussels', reason: 'flight' },
    ])
  })

  it('gives hashes of every kind, by the path within the input', () => {
    const sha1 = 'A'.repeat(40)
    const md5 = '1'.repeat(32)
    expect(read(`hashes:\n  - { path: ./a/b.txt, sha1: ${sha1}, md5: ${md5} }\n`).hashes).toEqual([
      { path: 'a/b.txt', algorithm: 'sha1', value: 'a'.repeat(40) },
      { path: 'a/b.txt', algorithm: 'md5', value: md5 },
    ])
  })

  it('is known by the hash of its bytes', () => {
    const text = '\ufeffseal: ü\n'
    expect(readCustody({ name: '', text }).sha256).toBe(hash('sha256', Buffer.from(text)))
    expect(read(text).seal).toBe('ü')
  })
})

describe('a faulty custody file is refused with line, field and remedy', () => {
  it.each([
    ['seal: 1\ndevice:\n  mak: x\n', 'line 3: device.mak is no field. Known here: make, model, imei, serial'],
    ['devise: x', 'line 1: devise is no field. Known here: exhibit, seal, device'],
    ['device: Samsung', 'line 1: device holds no fields. Write them below it'],
    ['seal: [ a ]', 'line 1: seal is no text'],
    ['owners: Karwan', 'line 1: owners is no list'],
    ['legalTitle:\n  date: 14/03/2019', 'line 2: legalTitle.date "14/03/2019" is no date. Write year-month-day'],
    ['legalTitle:\n  date: 2019-02-29', 'line 2: legalTitle.date "2019-02-29" is no date'],
    [
      'legalTitle:\n  scope: { from: 2019-02-02, to: 2019-02-01 }',
      'line 2: legalTitle.scope.from (2019-02-02) lies behind',
    ],
    [
      'legalTitle:\n  scope:\n    apps: [ whatsapp, icq ]',
      'line 3: legalTitle.scope.apps[2] "icq" is not known. Write one of: whatsapp',
    ],
    [
      'extraction:\n  method: magic',
      'line 2: extraction.method "magic" is not known. Write one of: logical, file-system',
    ],
    ['clock:\n  checked: maybe', 'line 2: clock.checked "maybe" is not known'],
    ['clock:\n  deviationSeconds: 2 min', 'line 2: clock.deviationSeconds "2 min" is no number of seconds'],
    ['zone: Brussels', 'line 1: zone "Brussels" is no IANA zone name'],
    ['zone: UTC\nzones:\n  - zone: UTC', 'line 1: zone is given beside zones'],
    ['zones:\n  - zone: UTC\n  - zone: Asia/Kabul', 'line 3: zones[2].from is missing'],
    [
      'zones:\n  - from: 2016-01-02\n    zone: UTC\n  - from: 2016-01-02\n    zone: Asia/Kabul',
      'line 4: zones[2].from (2016-01-02) is not later',
    ],
    ['zones:\n  - from: 2.1.2016\n    zone: UTC', 'line 2: zones[1].from "2.1.2016" is no date and time'],
    ['zones:\n  - from: 1950-01-01\n    zone: UTC', 'line 2: zones[1].from (1950-01-01) lies outside the years'],
    ['zones:\n  - reason: x', 'line 2: zones[1].zone is missing'],
    ['region: Belgium', 'line 1: region "BELGIUM" is no country code'],
    ['dateOrder: ydm', 'line 1: dateOrder "ydm" is not known. Write one of: dmy, mdy, ymd'],
    ['hashes:\n  - path: a', 'line 2: hashes[1] has no hash. Add one of: sha256'],
    ['hashes:\n  - sha256: 12', 'line 2: hashes[1].path is missing'],
    ['hashes:\n  - { path: a, md5: 12 }', 'line 2: hashes[1].md5 "12" is no md5. Write its 32 hexadecimal digits'],
    [
      `hashes:\n  - { path: a, md5: ${'1'.repeat(32)} }\n  - { path: ./a, md5: ${'2'.repeat(32)} }`,
      'line 3: hashes[2].md5 is another one than above for a',
    ],
    ['seal: 1\nseal: 2', 'line 2: Map keys must be unique'],
    ['seal: "a\n', 'line 2: Missing closing "quote'],
    ['seal: 1\n---\nseal: 2', 'line 2: a second document begins. Keep one exhibit to a file'],
    ['seal: !run x', 'line 1: Unresolved tag: !run'],
    [
      'a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      'Excessive alias count',
    ],
    [`seal: ${'x'.repeat(2001)}`, 'line 1: seal is longer than 2000 characters'],
    [`# ${'x'.repeat(1_000_000)}`, 'It is longer than 1000000 characters'],
    ['hello', 'the file holds no fields'],
  ])('%j', (text, fault) => {
    expect(faults(text)).toContainEqual(expect.stringContaining(fault))
  })

  it('with all its faults at once', () => {
    expect(faults('seal: []\nzone: x\nregion: y\n')).toHaveLength(3)
  })

  it('whatever its bytes', () => {
    const words = fc.constantFrom(
      'zone',
      'zones',
      'hashes',
      ':',
      ' ',
      '\n',
      '- ',
      '&a',
      '*a',
      '[',
      '{',
      '}',
      ']',
      '"',
      '!!map',
      '?',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (given) => void faults(given)),
      { numRuns: 300 },
    )
  })
})
