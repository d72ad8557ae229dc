import type { AccountLink, NumberedDecision } from '@casethread/model'
import { applyDecisions } from './apply-decisions.ts'
import { withContrary } from './contrary/contrary-of.ts'
import { LinkBook } from './link-book.ts'
import { type LinkGround, linkGroundOf, type PeopleSource } from './link-ground.ts'
import { linkRules } from './link-rules.ts'

/**
 * Every link between accounts that rules or readers made, by id, with what stands of it after the decisions (those withdrawn left out).
 * After a further decision {@link applyDecisions} gives the same from the links as stored, without asking the chats again.
 */
export const linksOf = (
  reader: PeopleSource,
  decisions: readonly NumberedDecision[],
  ground = linkGroundOf(reader),
): AccountLink[] => applyDecisions(ruleLinks(ground), decisions)

function ruleLinks(ground: LinkGround): AccountLink[] {
  const book = new LinkBook()
  for (const rule of linkRules) for (const link of rule.links(ground)) book.add(link)
  return withContrary(book.links(), ground)
}
