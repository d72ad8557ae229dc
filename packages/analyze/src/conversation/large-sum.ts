/**
 * From which sum on, in each currency, a single payment is more than a ticket, a rent or a round of drinks: about 700 euros at the
 * rates of 2015 to 2024, rounded. An order of magnitude, used to tell what a talk is about and for no figure.
 */
const thresholds: Readonly<Record<string, number>> = {
  ...{ EUR: 700, USD: 700, GBP: 600, CHF: 700, CAD: 1000, AUD: 1000, SEK: 7000, NOK: 7000, DKK: 5000 },
  ...{
    TRY: 2500,
    SYP: 350_000,
    IQD: 900_000,
    LBP: 1_000_000,
    JOD: 500,
    EGP: 9000,
    LYD: 1500,
    TND: 2000,
    DZD: 90_000,
    MAD: 8000,
  },
  ...{
    IRR: 40_000_000,
    IRT: 4_000_000,
    AFN: 50_000,
    PKR: 90_000,
    INR: 60_000,
    BDT: 70_000,
    AED: 2800,
    SAR: 2800,
    QAR: 2800,
  },
  ...{
    PLN: 3000,
    UAH: 18_000,
    RUB: 45_000,
    HUF: 230_000,
    RON: 3300,
    BGN: 1400,
    ALL: 85_000,
    RSD: 80_000,
    MKD: 42_000,
    CZK: 18_000,
  },
  ...{
    VND: 18_000_000,
    ETB: 20_000,
    ERN: 10_000,
    SDG: 30_000,
    SOS: 400_000,
    NGN: 250_000,
    XOF: 450_000,
    XAF: 450_000,
    GHS: 4000,
    KES: 80_000,
  },
  ...{
    MXN: 14_000,
    COP: 2_700_000,
    ARS: 60_000,
    CLP: 550_000,
    CUP: 18_000,
    PEN: 2600,
    BRL: 3500,
    GTQ: 5500,
    HNL: 18_000,
  },
  ...{ UGX: 2_700_000, TZS: 1_700_000, RWF: 800_000, BIF: 2_000_000, CDF: 1_700_000, GNF: 7_000_000, GMD: 40_000 },
  ...{ ZAR: 11_000, DJF: 130_000, MRU: 27_000, SSP: 100_000, KWD: 220, BHD: 280, OMR: 290, YER: 400_000, ILS: 2700 },
  ...{ GEL: 2000, AMD: 320_000, AZN: 1300, KZT: 300_000, UZS: 8_000_000, KGS: 60_000, TJS: 8000, MDL: 14_000 },
  ...{ CNY: 5300, JPY: 95_000, THB: 26_000, MYR: 3200, IDR: 11_000_000, PHP: 39_000, NPR: 90_000, LKR: 130_000 },
  ...{ MMK: 1_200_000, ISK: 95_000, BAM: 1400, HRK: 5200, NZD: 1100, USDT: 700, USDC: 700 },
}

/** From so many times that sum on it is about budgets, damages and prizes: no group pays so much, and no keeper of money holds it. */
const beyondJourneys = 300

/** `isLargeSum('4000 EUR')`. False for currencies that are not listed, and for sums that no journey costs. */
export function isLargeSum(value: string | null): boolean {
  const [amount, currency = ''] = value?.split(' ') ?? []
  const threshold = thresholds[currency]
  return threshold !== undefined && Number(amount) >= threshold && Number(amount) < threshold * beyondJourneys
}

/** Whether a journey may cost that much. */
export const isPlausiblePrice = (amount: number, currency: string): boolean =>
  amount < (thresholds[currency] ?? 10_000_000) * beyondPrices && amount >= leastPriceIn(currency)
/** From so many times a large sum on no single booking is priced: about 70,000 euros. */
const beyondPrices = 100

/** No journey of this kind is offered for less, in the currency: a seventh of a large sum, about 100 euros; 100 where the currency is not listed. */
export const leastPriceIn = (currency: string): number => (thresholds[currency] ?? 700) / 7

export const isYear = ({ value }: { value: string }): boolean => /^(?:19[89]\d|20(?!00)[0-3]\d)(?: |$)/.test(value)

/** `fifteen hundred`, `1200`, `1400`: no hours, ages or house numbers go on like that. */
export const isRound = (sum: number): boolean => sum >= 500 && sum % 50 === 0
