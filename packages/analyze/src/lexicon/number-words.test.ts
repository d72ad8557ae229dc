import { describe, expect, it } from 'vitest'
import { MessageText } from '../message-text.ts'
import { Reading } from '../reading/reading.ts'
import { shippedLexicon } from './load-lexicon.ts'

const lexicon = shippedLexicon()

/** The numbers that a text has where one language is spoken; behind a stroke the other reading. */
function numbersIn(language: string, words: string): string[] {
  const reading = new Reading(new MessageText(words), lexicon, null)
  reading.speak((spoken) => lexicon.languages[spoken] === language)
  return reading.quantities.map(({ value, otherValue }) => (otherValue === null ? value : `${value}|${otherValue}`))
}

describe('number words', () => {
  it.each([
    ['am', 'አስራ ሁለት ሺህ', '12000'],
    ['am', 'ሶስት ሺህ ተኩል', '3500'],
    ['ar', 'ثلاثة آلاف وسبعمائة وخمسون', '3750'],
    ['ar', 'تسعمائة وتسعة وتسعون', '999'],
    ['ar', 'خمسة وثمانون ألف', '85000'],
    ['ar', 'خمس تالاف', '5000'],
    ['ar', 'تلتلاف وخمسمية', '3500'],
    ['ar', 'الفين ونص', '2500'],
    ['ar', 'ستة وتمنمية', '6800'],
    ['ar-Latn', 'tlat talaf w miteen', '3200'],
    ['ar-Latn', 'alf w sab3 miye w 5amsin', '1750'],
    ['bg', 'три хиляди и половина', '3500'],
    ['ckb', 'چوار هەزار و هەشتسەد', '4800'],
    ['de', 'zweiundzwanzigtausend', '22000'],
    ['de', 'einhundertzwanzigtausend', '120000'],
    ['de', 'neuneinhalb tausend', '9500'],
    ['en', 'four and a half thousand', '4500'],
    ['en', 'three fifty', '350|3.5'],
    ['en', 'five and twenty', '25'],
    ['es', 'veintidós mil', '22000'],
    ['fa', 'شش و هشتصد', '6800'],
    ['fa', 'دو و سیصد هزار', '2300000'],
    ['fr', 'soixante-douze', '72'],
    ['fr', 'quatre-vingt-cinq mille', '85000'],
    ['fr', 'neuf cent quatre-vingt-dix-neuf', '999'],
    ['fr', 'vingt-cinq', '25'],
    ['fr', 'mille huit', '1008|1800'],
    ['hu', 'huszonkettőezer', '22000'],
    ['hu', 'negyvenöt', '45'],
    ['it', 'quarantacinque', '45'],
    ['it', 'ottantacinquemila', '85000'],
    ['it', 'centoventimila', '120000'],
    ['it', 'ventotto', '28'],
    ['kmr', 'donzdeh hezar', '12000'],
    ['nl', 'tweeëntwintigduizend', '22000'],
    ['nl', 'tweeënveertighonderd', '4200'],
    ['nl', 'dertien en een half duizend', '13500'],
    ['nl', 'honderdtwintigduizend', '120000'],
    ['pl', 'trzy i pół tysiąca', '3500'],
    ['ps', 'شپږویشت سوه', '2600'],
    ['ps', 'پنځه دېرش', '35'],
    ['ro', 'o mie o sută', '1100'],
    ['ro', 'douăsprezece mii', '12000'],
    ['ru', 'три с половиной тысячи', '3500'],
    ['so', 'saddex kun iyo siddeed boqol', '3800'],
    ['sq', 'gjashtëmbëdhjetë mijë', '16000'],
    ['ti', 'ክልተ ሽሕን ሓሙሽተ ሚእትን', '2500'],
    ['tr', 'üçbuçuk bin', '3500'],
    ['uk', "дев'ятсот дев'яносто дев'ять", '999'],
    ['vi', 'một nghìn bảy trăm năm mươi', '1750'],
    ['vi', 'hai mươi lăm ngàn', '25000'],
  ])('%s: %s is %s', (language, words, value) => {
    expect(numbersIn(language, words)).toEqual([value])
  })

  it.each([
    ['vi', 'em mệt lắm'],
    ['it', 'contanti'],
    ['de', 'Mannheim'],
  ])('%s: %s has none', (language, words) => {
    expect(numbersIn(language, words)).toEqual([])
  })
})
