import { type LanguageId, languageIds } from '../speech/phrasebook.ts'

/** How large a case is made, and from which chance. */
export interface CaseSize {
  seed: number
  /** Contacts of the main phone. */
  contacts: number
  /** Records of all exports together; never fewer than the stories take. */
  messages: number
  languages: readonly LanguageId[]
}

/** The size of the case that the founding example describes (Myria 2017: 769 people, 291 of them transported). */
export const normalSize: CaseSize = { seed: 1, contacts: 769, messages: 60_000, languages: languageIds }

/** Below it there is no room for one contact of each role. */
export const fewestContacts = 30

/** The founding example's share, so that a case of another size stays a case of the same kind. */
const personsOfNormalSize = 291

export const personsFor = (contacts: number): number =>
  Math.max(2, Math.round((personsOfNormalSize * contacts) / normalSize.contacts))

/** The period of the case: all chats lie in it. */
export const firstDay = Date.UTC(2022, 0, 10)
export const dayMs = 86_400_000
export const caseDays = 680
