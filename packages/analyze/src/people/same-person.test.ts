import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, soundOf } from './same-person.ts'

const like = (a: string, b: string, born = '1990-03-12', otherBorn = born) =>
  likeness({ name: a, born }, { name: b, born: otherBorn })

describe('one name and date of birth', () => {
  it.each([
    ['Ahmad Khalil', 'KHALIL AHMAD', 'equal'],
    ['Mohammed Al Ahmad', 'محمد الأحمد', 'variant'],
    ['Yusuf Hussein', 'يوسف حسين', 'variant'],
    ['Youssef Hussain', 'Yusuf Hussein', 'variant'],
    ['Fatima Khalil', 'فاطمة خليل', 'variant'],
    ['Ahmad Khalil', 'Ahmad Ibrahim Khalil', 'variant'],
    ['Ahmad bin Khalil', 'Ahmad Khalil', 'equal'],
    ['قاسم شريف', 'Ghasem Sharif', 'variant'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect([like(a, b), like(b, a)]).toEqual([expected, expected])
  })

  it.each([
    ['Ahmad Khalil', 'Ahmad Hassan'],
    ['Ahmad', 'Ahmad'],
    ['Ahmad Khalil', 'Khalil'],
    ['Samir Nasser', 'سمير خالد'],
  ])('%s and %s are not taken for one', (a, b) => {
    expect(like(a, b)).toBeNull()
  })

  it('needs the same day, and of the year what both tell', () => {
    expect(like('Ahmad Khalil', 'Ahmad Khalil', '1990-03-12', '1990-03-13')).toBeNull()
    expect(like('Ahmad Khalil', 'Ahmad Khalil', '1890-03-12', '1990-03-12')).toBeNull()
    expect(like('Ahmad Khalil', 'Ahmad Khalil', '90-03-12', '1990-03-12')).toBe('equal')
  })

  it('asks for more on the birthday that registers give to those who do not know theirs', () => {
    expect(like('Ahmad Khalil', 'Ahmad Khalil', '1990-01-01')).toBeNull()
    expect(like('Ahmad Samir Khalil', 'Khalil Ahmad Samir', '1990-01-01')).toBe('equal')
    expect(like('Ahmad Samir Khalil', 'احمد سمير خليل', '1990-01-01')).toBeNull()
  })

  it('is the same either way round, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(like(a, b)).toBe(like(b, a))
        expect(soundOf(a).length).toBeLessThanOrEqual(a.length + 1)
      }),
    )
  })
})
