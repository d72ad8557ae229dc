import type { ReviewState } from '@casethread/analyze/review'
import type { ReaderPair } from '@casethread/model'
import { oneLine } from '@casethread/report/search'
import { textTable } from '../text-table.ts'

/** Below it readers stop, refine the codebook and read again (methodology §2.5). */
const enough = 0.8

const number = (value: number | null): string => (value === null ? '–' : value.toFixed(3))
const share = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(1)} %`)

/** How far the readers agree, for the eye. */
export function agreementLines({ readers, pairs, disagreements, missed, missedInAll, decoys }: ReviewState): string[] {
  if (readers.length === 0) return ['Nobody has decided on a contact yet.']
  return [
    ...textTable([
      ['READER', 'CONTACTS', 'DECOYS READ', 'TAKEN FOR CUSTOMERS'],
      ...readers.map(({ reader, contacts }) => {
        const { read, taken } = decoys.find((one) => one.reader === reader) ?? { read: 0, taken: 0 }
        return [oneLine(reader), String(contacts), String(read), String(taken)]
      }),
    ]),
    ...pairs.flatMap(pairLines),
    '',
    'Customers among those whom the rules leave out, by the random sample (Wilson, 95 %)',
    ...textTable([
      ['TIER', 'CONTACTS', 'SAMPLED', 'READ', 'CUSTOMERS', 'FROM', 'TO'],
      ...missed.map(({ tier, contacts, sampled, read, customers, lower, upper }) => [
        ...[tier, contacts, sampled, read, customers].map(String),
        ...[share(lower), share(upper)],
      ]),
    ]),
    ...(missedInAll === null ? [] : [inAll(missedInAll)]),
    '',
    `Disagreements: ${disagreements.length === 0 ? 'none' : disagreements.length}`,
    ...textTable(
      disagreements.map(({ contact, opinions }) => [
        contact,
        opinions.map(({ reader, opinion, seq }) => `${oneLine(reader)}: ${opinion} (decision ${seq})`).join('; '),
      ]),
    ),
  ]
}

/** Limits outwards, so that rounding never narrows them. */
function inAll({ total, standardError, lower, upper }: NonNullable<ReviewState['missedInAll']>): string {
  const said = `In all tiers together: about ${total.toFixed(1)} customers, standard error ${standardError.toFixed(1)}`
  return lower === null || upper === null
    ? `${said}; no bounds, since the sample of a tier shows no customer, or nobody else`
    : `${said}; 95 %: ${Math.floor(lower)} to ${Math.ceil(upper)}`
}

function pairLines({ readers, table, observed, expected, kappa, open }: ReaderPair): string[] {
  const [first = '', second = ''] = readers.map(oneLine)
  const warning =
    kappa !== null && kappa < enough ? [`κ is below ${enough.toFixed(2)}: refine the codebook and read again`] : []
  return [
    '',
    ...textTable([
      ['', `${second}: customer`, `${second}: no customer`],
      [`${first}: customer`, String(table.both), String(table.onlyFirst)],
      [`${first}: no customer`, String(table.onlySecond), String(table.neither)],
    ]),
    `agreement ${number(observed)}, by chance ${number(expected)}, Cohen’s κ ${number(kappa)}; undecided by one of them: ${open}`,
    ...warning,
  ]
}
