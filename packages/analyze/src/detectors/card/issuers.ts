/** An issuer's number ranges (first digits, from and to) and the lengths its cards have. */
interface Issuer {
  name: string
  from: string
  to: string
  lengths: readonly number[]
}

const long = [16, 17, 18, 19]

/**
 * Major issuers by leading digits (ISO/IEC 7812), from the issuers' published ranges. Iranian banks number their Shetab cards
 * in ranges of their own (Central Bank of Iran, list of bank identifiers); those shared with Maestro are not told apart.
 */
const issuers: readonly Issuer[] = [
  { name: 'visa', from: '4', to: '4', lengths: [13, 16, 19] },
  { name: 'mastercard', from: '51', to: '55', lengths: [16] },
  { name: 'mastercard', from: '2221', to: '2720', lengths: [16] },
  { name: 'amex', from: '34', to: '34', lengths: [15] },
  { name: 'amex', from: '37', to: '37', lengths: [15] },
  { name: 'diners', from: '300', to: '305', lengths: [14, 16] },
  { name: 'diners', from: '36', to: '36', lengths: [14, 16] },
  { name: 'diners', from: '38', to: '39', lengths: [14, 16] },
  { name: 'discover', from: '6011', to: '6011', lengths: long },
  { name: 'discover', from: '644', to: '659', lengths: long },
  { name: 'jcb', from: '3528', to: '3589', lengths: long },
  { name: 'unionpay', from: '62', to: '62', lengths: long },
  { name: 'mir', from: '2200', to: '2204', lengths: long },
  { name: 'troy', from: '9792', to: '9792', lengths: [16] },
  { name: 'humo', from: '9860', to: '9860', lengths: [16] },
  { name: 'uzcard', from: '8600', to: '8600', lengths: [16] },
  { name: 'bancontact', from: '6703', to: '6703', lengths: [16, 17] },
  { name: 'maestro', from: '5018', to: '5020', lengths: [16, 18, 19] },
  { name: 'maestro', from: '5038', to: '5038', lengths: [16, 18, 19] },
  { name: 'maestro', from: '5893', to: '5893', lengths: [16, 18, 19] },
  { name: 'maestro', from: '6304', to: '6304', lengths: [16, 18, 19] },
  { name: 'maestro', from: '6759', to: '6763', lengths: [16, 18, 19] },
  ...[
    '502229',
    '502806',
    '502908',
    '502910',
    '502937',
    '502938',
    '505416',
    '505785',
    '505801',
    '507677',
    '585983',
    '589210',
    '589463',
    '603769',
    '603770',
    '603799',
    '604932',
    '606256',
    '606373',
    '610433',
    '621986',
    '622106',
    '627353',
    '627381',
    '627412',
    '627488',
    '627648',
    '627760',
    '627884',
    '627961',
    '628023',
    '628157',
    '636214',
    '636795',
    '636949',
    '639194',
    '639217',
    '639346',
    '639347',
    '639370',
    '639599',
    '639607',
    '991975',
  ].map((from) => ({ name: 'shetab', from, to: from, lengths: [16] })),
]

/** The issuer that numbers cards so; null when no listed one does. The longest matching range decides. */
export function issuerOf(digits: string): string | null {
  const fitting = issuers.filter(({ from, to, lengths }) => {
    const head = digits.slice(0, from.length)
    return head >= from && head <= to && lengths.includes(digits.length)
  })
  return (
    fitting.reduce<Issuer | null>((best, next) => (best && best.from.length >= next.from.length ? best : next), null)
      ?.name ?? null
  )
}
