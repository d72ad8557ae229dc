import type { SignalClass, SignalFamily } from '@casethread/model'
import type { Fact, Run } from '../run.ts'

/** One signal of the catalogue (methodology 2.2): what it is, what it weighs for the reading queue, and how it is found. */
export interface SignalRule {
  /** `A1` … `N11`. */
  id: string
  title: string
  /** What must be there, in plain words, as it is printed. */
  says: string
  family: SignalFamily
  class: SignalClass
  /** Orders the reading queue and decides nothing. */
  points: number
  /** The facts that it rests on; empty where it is absent. */
  find(run: Run): readonly Fact[]
}
