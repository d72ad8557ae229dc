import type { Role } from '@casethread/model'
import type { Fact, Run } from '../run.ts'

/** A rule that proposes what a contact is, from all of the talk with him. */
export interface RoleRule {
  role: Role
  /** In plain words, as it is printed. */
  says: string
  /** The facts that it rests on; empty where it does not hold. */
  find(talk: Run): readonly Fact[]
}
