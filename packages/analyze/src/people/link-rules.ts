import { announced } from './bases/announced.ts'
import { contactCard } from './bases/contact-card.ts'
import { handOver } from './bases/hand-over.ts'
import { sameAccount } from './bases/same-account.ts'
import { sameDocument } from './bases/same-document.ts'
import { sameNameAndBirth } from './bases/same-name-and-birth.ts'
import { sameNameAndCircle } from './bases/same-name-and-circle.ts'
import { sameNumber } from './bases/same-number.ts'
import { samePhoto } from './bases/same-photo.ts'
import { systemEvent } from './bases/system-event.ts'
import { takenOver } from './bases/taken-over.ts'
import type { LinkRule } from './link-rule.ts'

/** Every rule that links accounts, in the order in which the bases are listed. */
export const linkRules = [
  sameNumber,
  sameAccount,
  systemEvent,
  announced,
  contactCard,
  sameDocument,
  sameNameAndBirth,
  samePhoto,
  sameNameAndCircle,
  handOver,
  takenOver,
] as const satisfies readonly LinkRule[]
