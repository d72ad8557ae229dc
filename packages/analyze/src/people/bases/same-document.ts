import type { Holders } from '../documents-of.ts'
import type { RuleLink } from '../link-book.ts'
import type { LinkRule } from '../link-rule.ts'

/** One number of an identity document, written by two accounts. */
export const sameDocument = {
  basis: 'same-document',
  says: `the number of one identity document written by two accounts, forwarded messages left out: proposed, with medium confidence where no
third account wrote it, else low; whoever travels with others or works for them sends their papers too`,
  *links({ documents }) {
    for (const holders of documents.values()) yield* amongHolders(holders)
  },
} satisfies LinkRule

/** Each with the first of them: of many that would be too many pairs otherwise, and the links hold together all the same. */
function* amongHolders(holders: Holders): Iterable<RuleLink> {
  const [first, ...others] = [...holders].sort(([a], [b]) => (a.id < b.id ? -1 : 1))
  if (!first) return
  for (const other of others)
    yield {
      accounts: [first[0], other[0]],
      basis: 'same-document',
      certain: false,
      confidence: others.length === 1 ? 'medium' : 'low',
      succession: null,
      says:
        others.length === 1
          ? 'both accounts wrote the number of the same identity document, and no other did'
          : `both accounts are among the ${holders.size} that wrote the number of the same identity document`,
      messages: [...new Set([...first[1], ...other[1]])],
    }
}
