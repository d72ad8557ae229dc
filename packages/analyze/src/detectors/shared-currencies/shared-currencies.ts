import { type Conversation, isRead, type Turn } from '../../conversation/conversation.ts'
import { countriesNear } from '../../conversation/countries-near.ts'
import { languagesNear } from '../../conversation/languages-near.ts'
import { isPlausiblePrice } from '../../conversation/large-sum.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import { amountsIn } from '../../reading/amounts.ts'
import { currencyOfCountry, mayNameSharedCurrency } from '../../text/currency.ts'
import { runsOn } from '../../text/runs-on.ts'

/**
 * Sums in a currency whose name several countries share, where neither an adjective nor the numbers tell which (`1000 dinar`): that of the
 * nearest country that the talk names, else of its language; the attribute `currencyBy` says so. Null where nothing tells.
 */
export const sharedCurrencies = {
  id: 'shared-currencies',
  title: 'Sums in currencies that share a name',
  kinds: ['payment.amount'],
  examines: 'conversations',
  detect: detectShared,
} satisfies ConversationDetector

function detectShared(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn) || !mayNameSharedCurrency(turn.text)) return []
  return amountsIn(turn, turn.context)
    .filter((sum) => sum.value === null && !runsOn(turn.text.raw, sum))
    .map((finding) => {
      const { amount, currencies } = finding.attributes
      const code = codeOf(conversation, index, String(amount), String(currencies).split(' '))
      return {
        ...finding,
        needs: 'nothing' as const,
        ...(code === null ? {} : { value: `${amount} ${code}`, attributes: { currencyBy: 'talk' } }),
      }
    })
}

/** Of the countries that the talk names the nearest in whose currency the sum is one that people pay. */
function codeOf(conversation: Conversation, index: number, amount: string, possible: readonly string[]): string | null {
  // The two CFA francs are worth the same.
  if (possible.join(' ') === 'XAF XOF') return 'XOF'
  const spoken = languagesNear(conversation, index).flatMap((language) => byLanguage[language] ?? [])
  const codes = [...countriesNear(conversation, index), ...spoken].flatMap(
    (country) => currencyOfCountry(country, possible) ?? [],
  )
  return codes.find((code) => isPlausiblePrice(Number(amount), code)) ?? codes[0] ?? null
}

const byLanguage: Readonly<Record<string, string>> = {
  ...{ ckb: 'IQ', 'ckb-Latn': 'IQ', fa: 'IR', 'fa-Latn': 'IR', 'ur-Latn': 'PK', ps: 'PK', so: 'SO' },
}
