export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** What a check digit or checksum said; null where the kind has none. */
export const verdicts = ['checksum-valid', 'format-only', 'checksum-failed'] as const
export type Verdict = (typeof verdicts)[number]

/** Something found in one message. The tool proposes; people decide. */
export interface Finding {
  /** `payment.amount`, `number.shared` …: the id of what was found, see docs/detectors.md. */
  kind: string
  /** Normalised: E.164 number, account without separators, `4000 EUR`; null for kinds without a value. */
  value: string | null
  attributes: Readonly<Record<string, string | number | boolean>>
  confidence: Confidence
  verdict: Verdict | null
  /** UTF-16 offsets into the message's raw text, end exclusive. */
  start: number
  end: number
  /** The rule that hit, as `detector/rule`. */
  rule: string
}
