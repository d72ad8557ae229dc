import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'
import { findCoordinates } from './coordinates.ts'
import { findStreets } from './streets.ts'

const isLocation = (kind: string) => kind === 'journey.location'
const locationsIn = (...lines: string[]) => talk(lines, isLocation)

describe('coordinates and map links', () => {
  it.each([
    ['https://maps.google.com/?q=50.1234,4.5678', '50.1234,4.5678'],
    ['see https://www.google.com/maps/@50.12345,4.56789,15z now', '50.12345,4.56789'],
    ['https://maps.apple.com/?ll=50.1234%2C4.5678', '50.1234,4.5678'],
    ['https://maps.app.goo.gl/AbCdEf123', null],
    ['come to 50.12345, 4.56789', '50.12345,4.56789'],
    ['-12.34567 130.12345', '-12.34567,130.12345'],
    ['12.34567 S, 45.12345 W', '-12.34567,-45.12345'],
  ])('%s', (text, value) => {
    expect(findCoordinates(text).map((it) => it.value)).toEqual([value])
  })

  it.each(['12.50, 13.40', '1.5 2.5', 'version 1.2345.6789', '99.1234, 4.5678', 'https://example.com/map'])(
    'not in: %s',
    (text) => {
      expect(findCoordinates(text)).toEqual([])
    },
  )

  it('gives back any coordinates of the globe', () => {
    const degrees = (limit: number) =>
      fc.integer({ min: -limit * 10_000, max: limit * 10_000 }).map((n) => (n / 10_000).toFixed(4))
    fc.assert(
      fc.property(degrees(90), degrees(180), (lat, lon) => {
        expect(findCoordinates(`here: ${lat}, ${lon}`).map(({ value }) => value)).toEqual([`${lat},${lon}`])
      }),
    )
  })
})

describe('streets', () => {
  it.each([
    ['it is Hoogstraat 12, second floor', 'Hoogstraat 12'],
    ['wir sind Lange Gasse 7', 'Lange Gasse 7'],
    ['au 14 rue des Lilas', '14 rue des Lilas'],
    ['rue du Moulin 3', 'rue du Moulin 3'],
    ['via Garibaldi 22', 'via Garibaldi 22'],
    ['Petőfi Sándor utca 5', 'Petőfi Sándor utca 5'],
    ['ulica Długa 8', 'ulica Długa 8'],
    ['ул. Садовая 11', 'ул. Садовая 11'],
    ['22 Mill Road', '22 Mill Road'],
    ['Gentsesteenweg 1154', 'Gentsesteenweg 1154'],
    ['Gül sokak no 4', 'Gül sokak no 4'],
  ])('%s', (text, street) => {
    expect(findStreets(text).map(({ start, end }) => text.slice(start, end))).toEqual([street])
  })

  it.each([
    'via Serbia. 3 parts',
    '12 people',
    'the road is 30 km',
    'platz 1',
    'via Moscow 6000 euro',
    'via Madrid 12/07',
    'als ring 14k',
  ])('not in: %s', (text) => {
    expect(findStreets(text)).toEqual([])
  })
})

describe('meeting places', () => {
  it.each([
    ['ar', 'بكرا الساعة ٦ قدام المحطة'],
    ['ar-Latn', 'bukra 3al se3a 8 oddam l mahatta'],
    ['ckb', 'سبەی لە بەردەم گەراج چاوەڕێ بکە'],
    ['kmr', 'sibê li ber otogarê bisekinin'],
    ['fa', 'فردا ساعت ۵ جلوی پمپ بنزین باش'],
    ['ps', 'سبا د جومات مخې ته راشئ'],
    ['tr', 'yarın 6 da benzinlikte bekle'],
    ['en', 'wait behind the petrol station at 22:30'],
    ['fr', 'soyez devant la gare à 21h'],
    ['nl', 'wacht om 22u op de parkeerplaats'],
    ['de', 'warte um 22 uhr am parkplatz'],
    ['it', 'aspetta davanti alla stazione stasera'],
    ['es', 'espera en la gasolinera esta noche'],
    ['ro', 'asteapta la benzinarie diseara'],
    ['sq', 'prit te stacioni neser'],
    ['ru', 'ждите на заправке завтра'],
    ['uk', 'чекайте на зупинці завтра'],
    ['bg', 'чакай на бензиностанцията утре'],
    ['pl', 'czekaj na dworcu jutro'],
    ['hu', 'várj a benzinkútnál holnap'],
    ['vi', 'mai đợi ở bến xe'],
    ['am', 'ነገ ማደያ ጋር ጠብቁ'],
    ['ti', 'ጽባሕ ኣብ መናሃርያ ተጸበዩ'],
    ['so', 'berri saldhig ku sug'],
    ['pcm', 'wait for bus stop tonight'],
  ])('%s: %s', (_, line) => {
    expect(locationsIn(`owner: ${line}`)).toHaveLength(1)
  })

  it.each([
    ['a bare hour behind the place', 'contact: outside the old bakery 6'],
    ['a bare hour before it', 'contact: 7 at the crossroads'],
    ['money and codes in another clause', 'owner: at 22:00 in the car park behind the mill, code word: your uncle'],
  ])('takes for one a place with %s', (_, line) => {
    expect(locationsIn(line)).toHaveLength(1)
  })

  it('takes a wood, a beach or a café for one where somebody is told to be there at a time', () => {
    const journey = 'contact: boat over the border with the smuggler, how much per person? police is at the fence'
    expect(locationsIn(journey, 'owner: tonight 23:00 wait in the forest')).toHaveLength(1)
    expect(locationsIn(journey, 'contact: we slept in the forest')).toEqual([])
  })

  it.each([
    ['where travellers were let out', 'contact: they arrived safely, we are in a car park'],
    ['a question', 'contact: is there a car park?'],
    ['where money lies', 'contact: I paid at the office next to the mosque today'],
    ['who waits elsewhere than in the same clause', 'contact: the bridge is broken, wait'],
    ['nothing to be there for', 'contact: the mosque is beautiful'],
    ['where somebody was caught', 'contact: they were caught behind the station tonight'],
  ])('not %s', (_, line) => {
    expect(locationsIn(line)).toEqual([])
  })
})
