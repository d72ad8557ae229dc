import type { RuleLink } from '../link-book.ts'
import type { LinkGround } from '../link-ground.ts'
import type { LinkRule } from '../link-rule.ts'
import type { PersonHolders } from '../persons-named.ts'
import { fewOnOneDay } from '../same-person.ts'

/** One person's name and date of birth, written by two accounts. */
export const sameNameAndBirth = {
  basis: 'same-name-and-birth',
  says: `one name and date of birth written by two accounts, forwarded messages left out: proposed, with low confidence, since whoever travels
with others or pays for them sends their names too; names in two spellings or scripts are compared by their consonants, where no more than
${fewOnOneDay} persons share the birthday; on 1 January, which registers write where the day is not known, only equal names of three words count`,
  *links({ persons }: LinkGround) {
    for (const holders of persons) yield* amongHolders(holders)
  },
} satisfies LinkRule

/** Each with the first of them, as for papers. */
function* amongHolders({ isVariant, holders }: PersonHolders): Iterable<RuleLink> {
  const [first, ...others] = [...holders].sort(([a], [b]) => (a.id < b.id ? -1 : 1))
  if (!first) return
  for (const other of others)
    yield {
      accounts: [first[0], other[0]],
      basis: 'same-name-and-birth',
      certain: false,
      confidence: 'low',
      succession: null,
      says: isVariant
        ? 'both accounts wrote one date of birth with one name in two spellings'
        : 'both accounts wrote one name and date of birth',
      messages: [...new Set([...first[1], ...other[1]])],
    }
}
