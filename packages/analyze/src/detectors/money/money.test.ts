import { describe, expect, it } from 'vitest'
import { brief, findingsIn } from '../detect-in.test-support.ts'
import { money } from './money.ts'

const values = (text: string, regions: readonly string[] = []) =>
  findingsIn(money, text, regions).map(({ value }) => value)

describe('money', () => {
  it.each([
    ['4000€', '4000 EUR'],
    ['€ 4000', '4000 EUR'],
    ['4000 EUR', '4000 EUR'],
    ['EUR 4.000', '4000 EUR'],
    ['4000 euros', '4000 EUR'],
    ['3000 euroyu', '3000 EUR'],
    ['1500 eurót', '1500 EUR'],
    ['4400 evro', '4400 EUR'],
    ['2500 евро', '2500 EUR'],
    ['800 євро', '800 EUR'],
    ['٤٠٠٠ يورو', '4000 EUR'],
    ['۱۸۰۰ یورو', '1800 EUR'],
    ['٣٠ یۆرۆیە', '30 EUR'],
    ['٢٠٠ ئۆرۆ', '200 EUR'],
    ['1600 欧元', '1600 EUR'],
    ['9 تومن یورو', '9000 EUR'],
    ['350 verdes', '350 USD'],
    ['١٤٠ الف ج', '140000 EGP'],
    ['$1,500', '1500 USD'],
    ['3200 $', '3200 USD'],
    ['US$ 20', '20 USD'],
    ['C$ 20', '20 CAD'],
    ['3000 dolar', '3000 USD'],
    ['2.500 dollari', '2500 USD'],
    ['١٥٠٠ دولار', '1500 USD'],
    ['۱۲۰۰ دالر', '1200 USD'],
    ['٣٠٠ دۆلارم', '300 USD'],
    ['3800 ዶላር', '3800 USD'],
    ['13 ngàn đô', '13000 USD'],
    ['£1,079', '1079 GBP'],
    ['1079 pound', '1079 GBP'],
    ['1500 bảng', '1500 GBP'],
    ['۹۰۰۰ پوندت', '9000 GBP'],
    ['4.110 TL', '4110 TRY'],
    ['900 lira', '900 TRY'],
    ['50 lîre', '50 TRY'],
    ['٣٠ الف ليرة لبناني', '30000 LBP'],
    ['۷۵٬۸۰۰ تومان', '75800 IRT'],
    ['۱۵۰ میلیون تومن', '150000000 IRT'],
    ['50هزارتومنی', '50000 IRT'],
    ['۱۰٬۰۰۰٬۰۰۰ ریال', '10000000 IRR'],
    ['٢٥ ریال سعودی', '25 SAR'],
    ['100 ريال سعودي', '100 SAR'],
    ['200 دينار عراقي', '200 IQD'],
    ['5 Iraqi dinars', '5 IQD'],
    ['25 دیناری کوێت', '25 IQD'],
    ['١٢٠ الف جنيه', '120000 EGP'],
    ['50 جنيه استرليني', '50 GBP'],
    ['4 650 zł', '4650 PLN'],
    ['19.99 лв.', '19.99 BGN'],
    ['70 ezer Ft', '70000 HUF'],
    ['2500e ostatecznie', '2500 EUR'],
    ['500р отдал', '500 RUB'],
    ['3500 в евриках', '3500 EUR'],
    ['dwa 2000 w euro', '2000 EUR'],
    ['5k pond', '5000 GBP'],
    ['1800 funtow', '1800 GBP'],
    ['paund 3500', '3500 GBP'],
    ['15k bob', '15000 KES'],
    ['350 000 сум', '350000 UZS'],
    ['22000 грн', '22000 UAH'],
    ['2,640,000 naira', '2640000 NGN'],
    ['12 950 dh', '12950 MAD'],
    ['30000 کلدارې', '30000 PKR'],
    ['0.0725 btc', '0.0725 BTC'],
    ['7.500 usdt', '7500 USDT'],
    ['15 500 افغانی', '15500 AFN'],
  ])('%s is %s', (written, value) => {
    const text = `ok: ${written}، tamam`
    const [finding, ...more] = findingsIn(money, text)
    expect(finding).toMatchObject({ kind: 'payment.amount', value, confidence: 'high', verdict: null })
    expect(more).toEqual([])
  })

  it.each([
    ['4.000 €', '4000 EUR'],
    ['4,000 €', '4000 EUR'],
    ['4 000 €', '4000 EUR'],
    ['4\u202f000 €', '4000 EUR'],
    ["4'000 CHF", '4000 CHF'],
    ['4’000 CHF', '4000 CHF'],
    ['4,000.50 €', '4000.5 EUR'],
    ['4.000,50 €', '4000.5 EUR'],
    ['4 000,50 €', '4000.5 EUR'],
    ['1.234.567 €', '1234567 EUR'],
    ['1,50,000 INR', '150000 INR'],
    ['46,50€', '46.5 EUR'],
    ['0.00 €', '0 EUR'],
    ['0,500 €', '0.5 EUR'],
    ['007 €', '7 EUR'],
    ['50,- €', '50 EUR'],
    ['3€50', '3.5 EUR'],
    ['3€00', '3 EUR'],
    ['1.0923 USD', '1.0923 USD'],
    ['1.250 BTC', '1.25 BTC'],
  ])('reads the separators of %s as %s', (text, value) => {
    expect(values(text)).toEqual([value])
  })

  it.each([
    ['mille huit euros', '1800 EUR', '1008 EUR'],
    ['three fifty quid', '350 GBP', '3.5 GBP'],
  ])('reads %s as %s and keeps the other reading', (text, value, otherReading) => {
    expect(findingsIn(money, text)).toMatchObject([{ value, attributes: { otherReading }, confidence: 'medium' }])
  })

  it.each([
    ['4k€', '4000 EUR'],
    ['5 kun oo doolar', '5000 USD'],
    ['600 eurootjes', '600 EUR'],
    ['4 штуки баксов', '4000 USD'],
    ['5к євро', '5000 EUR'],
    ['4500 зелених', '4500 USD'],
    ['3500 sterlin', '3500 GBP'],
    ['€4k', '4000 EUR'],
    ['4,5k euro', '4500 EUR'],
    ['15 k pound', '15000 GBP'],
    ['4 mille euros', '4000 EUR'],
    ['3 bin lira', '3000 TRY'],
    ['26 bin €', '26000 EUR'],
    ['4 alf euro', '4000 EUR'],
    ['14 hezar euro', '14000 EUR'],
    ['3 tys euro', '3000 EUR'],
    ['7 mije euro', '7000 EUR'],
    ['٩ آلاف يورو', '9000 EUR'],
    ['12 الف يورو', '12000 EUR'],
    ['۲۵ هزار یورو', '25000 EUR'],
    ['$1.5 million', '1500000 USD'],
    ['€2m', '2000000 EUR'],
    ["2 millions d'euros", '2000000 EUR'],
    ['2 millions de dinars algériens', '2000000 DZD'],
    ['3 lakh rupees pakistani', '300000 PKR'],
    ['3.25 lakh INR', '325000 INR'],
  ])('multiplies %s to %s', (text, value) => {
    expect(values(text)).toEqual([value])
  })

  it('gives both ends of a range', () => {
    expect(values('3000-4000 euro')).toEqual(['3000 EUR', '4000 EUR'])
    expect(values('3000 tot 4000 euro')).toEqual(['3000 EUR', '4000 EUR'])
    expect(values('3-4 bin euro')).toEqual(['3000 EUR', '4000 EUR'])
    expect(values('900-1k euro')).toEqual(['900 EUR', '1000 EUR'])
    expect(values('€3000-4000')).toEqual(['3000 EUR', '4000 EUR'])
    expect(values('3 of 4000 euro')).toEqual(['4000 EUR'])
  })

  it('gives each number its own currency', () => {
    expect(values('100$/150€, $20 €30')).toEqual(['100 USD', '150 EUR', '20 USD', '30 EUR'])
    expect(values('EUR 100 USD 20')).toEqual(['100 EUR', '20 USD'])
    expect(values('200€ 300€')).toEqual(['200 EUR', '300 EUR'])
    expect(values('4000 euro 5 persons')).toEqual(['4000 EUR'])
  })

  it('leaves a name that several currencies share to the talk, and takes the region where there is one', () => {
    expect(values('١٠٠٠ دينار')).toEqual([])
    const [told] = findingsIn(money, '١٠٠٠ دينار', ['BE', 'IQ'])
    expect(told).toMatchObject({ value: '1000 IQD', confidence: 'medium', attributes: { currencyBy: 'region' } })
    expect(values('٥٠٠ ليرة')).toEqual([])
    expect(values('٥٠٠ ليرة', ['LB'])).toEqual(['500 LBP'])
    expect(values('460 000 FCFA', ['CI'])).toEqual(['460000 XOF'])
  })

  it('reads the usual currencies before the number as well, and abbreviations with dots', () => {
    expect(values('pound 2300, پاوەند ٢٣٠٠, dollars 900, евро 1500')).toEqual([
      '2300 GBP',
      '2300 GBP',
      '900 USD',
      '1500 EUR',
    ])
    expect(values('150,000 د.ع')).toEqual(['150000 IQD'])
    expect(values('١٢٠٠ پاوەن')).toEqual(['1200 GBP'])
    expect(values('۱۲۰۰ دلارتو')).toEqual(['1200 USD'])
  })

  it('keeps the other reading where three decimals are usual', () => {
    const [finding] = findingsIn(money, '4.500 KWD')
    expect(finding).toMatchObject({ value: '4500 KWD', confidence: 'medium', attributes: { otherReading: '4.5 KWD' } })
  })

  it('highlights number and currency', () => {
    expect(brief(money, 'ب٤٠٠٠ \u200fيورو للنفر')).toEqual(['4000 EUR | ٤٠٠٠ \u200fيورو | high'])
    expect(brief(money, 'c’est € 1.250,50 ok')).toEqual(['1250.5 EUR | € 1.250,50 | high'])
  })

  it('takes the last group only where groups cannot be told from a phone number', () => {
    expect(values('06 10 200 euro')).toEqual(['200 EUR'])
  })

  it.each([
    ['a bare number', '4000'],
    ['a count', '4 persons, 12 km, 25 m2, 5 kg'],
    ['a date', '12/03/2021 euro'],
    ['a time', '12:30 euro'],
    ['a list or a slip', '2,3000 euro'],
    ['too many digits', '1234567890123456 euro'],
    ['a booking code', 'booking Q9TL4W, code KR4M7T'],
    ['a code with figures on both sides', 'the code is 7KR552'],
    ['a flat', 'B12 euro street'],
    ['Europe', '4 Europeans, 2 eurostar tickets'],
    ['Arabizi', 'adde sar 3lei'],
    ['Kurdish for persons', 'em 5 kes in'],
    ['capitals only', '5 try, 3 all, 2 mad, 4 ron'],
    ['a currency alone', 'euro, $$$, €'],
    ['a link', 'https://example.com/pay/4000€'],
    ['over two lines', '4000\neuro'],
    ['feet', '6 ft'],
    ['a letter that is no currency', '2e, 20f, 2014р, 4500er, 300f1'],
    ['an Afghan or two', '2 افغانی'],
  ])('leaves alone: %s', (_, text) => {
    expect(findingsIn(money, text).filter((f) => f.confidence !== 'low')).toEqual([])
  })
})
