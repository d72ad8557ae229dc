import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../lexicon/compile-lexicon.ts'
import { Lexicon } from '../lexicon/lexicon.ts'
import { MessageText } from '../message-text.ts'
import { Reading } from '../reading/reading.ts'
import { parsePlaces, readPlaces } from './gazetteer.ts'

const places = readPlaces()
const lexicon = new Lexicon(compileLexicon({ lexicons: [], places, caseTerms: [] }))
const placesIn = (text: string) =>
  new Reading(new MessageText(text), lexicon, null).of('place').map(({ means }) => means)

describe('the gazetteer', () => {
  it('has each id once', () => {
    const ids = places.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('finds every place by each of its names', () => {
    const lost = places.flatMap(({ id, names }) =>
      Object.values(names)
        .flat()
        .filter((name) => !placesIn(name.replace(/[=*]/g, '')).includes(id))
        .map((name) => `${id}: ${name}`),
    )
    expect(lost).toEqual([])
  })

  it('refuses a place without what is needed, and says where', () => {
    expect(() =>
      parsePlaces('x.yaml', 'places:\n  - {id: Rome, is: town, country: IT, at: [41.9, 12.5], names: {}}'),
    ).toThrow(/x\.yaml/)
  })
})

describe('names with what is written together with them', () => {
  it.each([
    ['tr', 'rotterdamdayım', 'rotterdam'],
    ['tr', 'Belgraddan', 'belgrade'],
    ['kmr', 'li Dortmundê', 'dortmund'],
    ['hu', 'Debrecenből', 'debrecen'],
    ['pl', 'w Poznaniu', 'poznan'],
    ['sq', 'ne Elbasanit', 'elbasan'],
    ['ru', 'в Минске', 'minsk'],
    ['uk', 'до Берліну', 'berlin'],
    ['ckb', 'لە ئەنقەرەوە', 'ankara'],
    ['ar', 'وبالسويد', 'sweden'],
    ['ar', 'لألمانيا', 'germany'],
    ['ar-Latn', 'lfinlanda', 'finland'],
    ['am', 'ከካርቱም', 'khartoum'],
    ['so', 'Jarmalka', 'germany'],
    ['ru', 'в Марселе', 'marseille'],
    ['bg', 'до Солун', 'thessaloniki'],
    ['it', 'a Salonicco', 'thessaloniki'],
    ['pl', 'do Norymbergi', 'nuremberg'],
    ['hu', 'Bukarestből', 'bucharest'],
    ['tr', 'Dedeağaçtan', 'alexandroupoli'],
    ['es', 'hasta Estrasburgo', 'strasbourg'],
    ['fa', 'تا گوتنبرگ', 'gothenburg'],
    ['fa', 'رسیدیم مسکو', 'moscow'],
    ['fa', 'ما وان رسیدیم', 'van'],
    ['ckb', 'لە ماڵتا', 'malta'],
    ['ar', 'للمجر', 'hungary'],
  ])('%s: %s', (_, text, id) => {
    expect(placesIn(text)).toContain(id)
  })

  it.each([
    'kabul ettik',
    'have a nice day',
    'وين',
    'ماكو',
    'same',
    'samedi',
    'gente',
    'français',
    'iranian',
    'لبناني',
    'belgische',
    // Words of daily life: they caught, still, at five, the factory, I opened it, have you time, there is none, I say, your house, pound, I give.
    'مسكو احمد',
    'بعدنا هون',
    'عالخمسة',
    'المصنع',
    'فكيتو',
    'وقت دارین',
    'چاره نیس',
    'دەڵێم',
    'ماڵتان',
    'پاوەن',
    'ez didim te',
  ])('not in %s', (text) => {
    expect(placesIn(text)).toEqual([])
  })
})
