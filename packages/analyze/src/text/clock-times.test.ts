import { describe, expect, it } from 'vitest'
import { MessageText } from '../message-text.ts'
import { clockTimesIn } from './clock-times.ts'

const timesIn = (text: string) => clockTimesIn(new MessageText(text)).map(({ start, end }) => text.slice(start, end))

describe('clock times', () => {
  it.each([
    ['be there 22:15 sharp', ['22:15']],
    ['demain 22h devant la gare', ['22h']],
    ['demain 21h30 ou 22 h', ['21h30', '22 h']],
    ['parkeerplaats 22u15', ['22u15']],
    ['om 9 uur bij het station', ['9 uur']],
    ['um 5 uhr', ['5 uhr']],
    ['pick up 8am, or 10 pm', ['8am', '10 pm']],
    ['в 23 ч у моста', ['23 ч']],
    ['о 5 год біля школи', ['5 год']],
    ['a toronynál 2-kor', ['2-kor']],
  ])('%s', (text, times) => {
    expect(timesIn(text)).toEqual(times)
  })

  it.each([
    '4500 euro',
    '22.30 euro',
    '12 hommes',
    'at 25:10',
    '10:15:30',
    'port 8080',
    '3 человека',
    '2 години',
    '4 korona',
  ])('not in: %s', (text) => {
    expect(timesIn(text)).toEqual([])
  })
})
