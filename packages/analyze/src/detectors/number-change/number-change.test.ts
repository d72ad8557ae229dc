import { describe, expect, it } from 'vitest'
import { detectInMessage } from '../../detect-conversation.ts'
import type { ReadableMessage } from '../../detector.ts'
import { turnOf } from '../detect-in.test-support.ts'
import { numberChange } from './number-change.ts'

const detect = (raw: string, notice: ReadableMessage['notice']) =>
  detectInMessage({ ...turnOf(`contact: ${raw}`, 0, []), notice }, [numberChange]).map(({ finding }) => finding)

describe('number-change', () => {
  it('takes the numbers that the notice names, wherever they stand', () => {
    const raw = '\u200eSamer heeft een nieuw nummer: +32 470 12 34 56 (was +32 470 00 00 73)'
    const details = { old: '+32 470 00 00 73', new: '\u202a+32 470 12 34 56\u202c' }
    expect(detect(raw, { event: 'number-changed', details })).toEqual([
      {
        kind: 'number.changed',
        value: '+32470123456',
        attributes: { old: '+32470000073' },
        confidence: 'high',
        verdict: null,
        start: 0,
        end: raw.length,
        rule: 'number-change/notice',
      },
    ])
  })

  it('keeps names as printed and leaves the value empty', () => {
    const found = detect('Abu Ali changed to Samer 2', {
      event: 'number-changed',
      details: { old: 'Abu Ali', new: 'Samer 2' },
    })
    expect(found).toMatchObject([{ value: '', attributes: { old: 'Abu Ali', new: 'Samer 2' } }])
  })

  it('reads the number from the notice where it is the only one', () => {
    const found = (raw: string) => detect(raw, { event: 'number-changed', details: {} }).map(({ value }) => value)
    expect(found('Samer changed to +32 470 12 34 56')).toEqual(['+32470123456'])
    expect(found('+32 470 00 00 73 changed to +32 470 12 34 56')).toEqual([''])
    expect(found('Samer changed their phone number to a new number.')).toEqual([''])
  })

  it('does not take the number of whoever changed for the new one', () => {
    const raw = '\u202a+33 639 980 012\u202c changed their phone number to a new number.'
    const details = { actor: '+33 639 980 012' }
    expect(detect(raw, { event: 'number-changed', details })).toMatchObject([{ value: '' }])
  })

  it('finds nothing in other notices and in what people write', () => {
    expect(detect('You added +32 470 12 34 56', { event: 'member-added', details: {} })).toEqual([])
    expect(detect('my number changed to +32 470 12 34 56', null)).toEqual([])
  })
})
