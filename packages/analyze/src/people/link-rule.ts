import type { LinkBasis } from '@casethread/model'
import type { RuleLink } from './link-book.ts'
import type { LinkGround } from './link-ground.ts'

/** One way in which accounts show that they are one person's: one file, one line in `link-rules.ts`. */
export interface LinkRule {
  basis: LinkBasis
  /** In plain words, as reports print it: when it is certain and when it only proposes. */
  says: string
  links(ground: LinkGround): Iterable<RuleLink>
}
