import type { AccountLink } from '@casethread/model'
import type { KnownAccount } from '../known-accounts.ts'
import type { LinkGround } from '../link-ground.ts'
import { documentsByAccount, otherDocuments } from './other-documents.ts'
import { farApart, positionsOf } from './positions.ts'
import { together } from './together.ts'
import { otherNames, stillInUse } from './uses.ts'

/** The links with what speaks against each: a reader has to see it beside what speaks for it. */
export function withContrary(links: readonly AccountLink[], ground: LinkGround): AccountLink[] {
  const documents = documentsByAccount(ground.documents)
  const positions = positionsOf(ground.reader, new Set(links.flatMap(({ accounts }) => accounts)))
  return links.map((link) => {
    const [one, other] = link.accounts.map((id) => ground.accounts.get(id)) as [KnownAccount, KnownAccount]
    const found = [
      together(one, other),
      stillInUse(link, ground.accounts),
      otherNames(one, other),
      otherDocuments(documents.get(one), documents.get(other)),
      farApart(positions.get(one.id), positions.get(other.id)),
    ]
    return { ...link, contrary: found.filter((objection) => objection !== null) }
  })
}
