import { expect, it } from 'vitest'
import { type Custody, missingCustody } from './custody.ts'

const complete: Custody = {
  exhibit: null,
  seal: 'S-1',
  device: { make: 'Samsung', model: 'SM-G935F', imei: [], serial: null },
  legalTitle: {
    reference: '2019/042',
    authority: null,
    date: '2019-03-14',
    scope: { from: null, to: null, apps: null },
  },
  extraction: { tool: 'Tool', version: null, method: 'logical', date: null, examiner: 'A. Examiner' },
  clock: { checked: null, deviationSeconds: null, note: null },
  owners: [],
  zones: [{ from: null, zone: 'Europe/Brussels', reason: null }],
  region: null,
  dateOrder: null,
  hashes: [],
}

it('misses nothing in a record that has all that is mandatory', () => {
  expect(missingCustody(complete, false)).toEqual([])
})

it.each([
  ['seal', { seal: null }],
  ['make of the device', { device: { ...complete.device, make: null } }],
  ['model of the device', { device: { ...complete.device, model: null } }],
  ['reference of the legal title', { legalTitle: { ...complete.legalTitle, reference: null } }],
  ['date of the legal title', { legalTitle: { ...complete.legalTitle, date: null } }],
  ['extraction tool', { extraction: { ...complete.extraction, tool: null } }],
  ['extraction method', { extraction: { ...complete.extraction, method: 'unknown' as const } }],
  ['examiner', { extraction: { ...complete.extraction, examiner: null } }],
  ['time zone', { zones: [] }],
])('names the %s that is missing', (name, without) => {
  expect(missingCustody({ ...complete, ...without }, false)).toEqual([name])
})

it('takes a zone stated elsewhere for recorded', () => {
  expect(missingCustody({ ...complete, zones: [] }, true)).toEqual([])
})
