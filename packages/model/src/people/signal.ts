/** Methodology §2.2: money, logistics, persons, outcome, negotiation, external, context; `-` for negative signals. */
export const signalFamilies = ['M', 'L', 'P', 'O', 'N', 'E', 'K', '-'] as const
export type SignalFamily = (typeof signalFamilies)[number]

/** Anchor, supporting, weak, negative (speaks against a customer), stop (no reading at all), role (says what somebody is). */
export type SignalClass = 'A' | 'B' | 'C' | 'negative' | 'stop' | 'role'

/** `A1` … `A6`, `B1` … `B8`, `C1` … `C3`, `N1` … `N11` of methodology §2.2. */
export interface Signal {
  id: string
  family: SignalFamily
  class: SignalClass
  /** Orders the reading queue and nothing else; halved for recovered fragments, capped by the guards. */
  points: number
  /** Place of the booking in the contact's list; null for what holds for the contact as a whole. */
  booking: number | null
  /** Row ids of the messages it rests on. */
  messages: readonly number[]
  /** Whether it rests on recovered records alone. */
  recovered: boolean
}
