import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Device, furtherDevices, mainDevice } from '../world/devices.ts'
import { WhatsappWriter } from './whatsapp.ts'

const folder = mkdtempSync(join(tmpdir(), 'casethread-whatsapp-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The line of a notice of a changed number, and the cues of it. `place` decides the language of the iPhone. */
function noticeOf(device: Device, place: number) {
  const account = {
    app: 'whatsapp',
    label: `Reza ${place}`,
    number: '+905300000050',
    handle: '',
    isRequest: false,
  } as const
  const nextNumber = '+905300000051'
  const writer = new WhatsappWriter({ device, folder, account, nextNumber, group: null, length: 1 }, place)
  const entry = { at: Date.UTC(2023, 1, 3), author: null, text: null, edited: false, cues: [], refs: [] } as const
  const { path } = writer.write({ ...entry, thing: 'number-notice' })
  writer.close()
  return { line: readFileSync(join(folder, path), 'utf8').trimEnd(), cues: writer.noticeCues('number-notice') }
}

const [dutch, american] = furtherDevices

describe('the notice of a changed number', () => {
  it.each([
    ['an iPhone in English', mainDevice, 1, ''],
    ['an iPhone in Arabic', mainDevice, 3, ''],
    ['Android in Dutch', dutch, 1, '+905300000051'],
    ['Android in English', american, 2, '+905300000051'],
  ])('of %s is a cue, with the new number where it is printed', (_, device, place, value) => {
    const { line, cues } = noticeOf(device, place)
    const [cue] = cues
    expect(cues).toHaveLength(1)
    expect(cue).toMatchObject({ kind: 'number.changed', value })
    expect(line.endsWith(cue?.quote ?? 'no quote')).toBe(true)
    expect(cue?.quote).toContain(value)
  })

  it('is the only one that states a fact', () => {
    const account = { app: 'whatsapp', label: 'Reza', number: '', handle: '', isRequest: false } as const
    const writer = new WhatsappWriter({ device: dutch, folder, account, nextNumber: null, group: null, length: 0 }, 1)
    expect(writer.noticeCues('missed-call')).toEqual([])
    writer.close()
  })
})
