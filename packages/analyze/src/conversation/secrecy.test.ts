import { describe, expect, it } from 'vitest'
import { talk } from '../detectors/detect-in.test-support.ts'

const counter = (lines: readonly string[]) =>
  talk(lines, (kind) => kind.startsWith('counter.')).map((line) => line.split(' | ').slice(0, 2).join(' '))

const precautions = [
  'contact: police are at the station, checking everybody',
  'owner: they listen to our phones',
  'owner: delete facebook',
]

describe('secrecyOf', () => {
  it('lets several different precautions give each of them its weight', () => {
    expect(counter(precautions)).toEqual(['1 counter.arrest-warning', '2 counter.interception', '3 counter.delete'])
    expect(counter(precautions.slice(0, 1))).toEqual([])
  })

  it('asks for more where people talk of public affairs', () => {
    expect(counter([...precautions, 'contact: the minister and the government say so before the elections'])).toEqual(
      [],
    )
  })

  it('counts the same words once, whatever they may mean', () => {
    // "Psy", dogs, is also said of policemen.
    expect(counter(['contact: a ile za dwa psy?', 'owner: usuń stare zdjęcie'])).toEqual([])
  })

  it('does not take a quarrel of lovers for fear of the police', () => {
    const quarrel = ['contact: blocked him everywhere', 'owner: delete all the photos', 'contact: and post no photos']
    expect(counter(quarrel)).toEqual([])
    expect(counter([...quarrel, 'owner: they listen to our phones'])).not.toEqual([])
  })
})
