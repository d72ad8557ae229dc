import type { CaseReader, FindingCount } from '@casethread/casefile'
import { describe, expect, it } from 'vitest'
import { summarizeFindings } from './finding-summary.ts'

const found = (kind: string, confidence: FindingCount['confidence'], count: number): FindingCount => ({
  kind,
  confidence,
  count,
})

const reader = (counts: FindingCount[], detectors = 2) =>
  ({
    detectorRuns: () => Array.from({ length: detectors }, () => ({ examined: 40, findings: 1 })),
    findingCounts: () => counts,
    counts: () => ({ messages: 1400 }),
  }) as unknown as CaseReader

describe('what was found, in words', () => {
  it('gathers kinds in families, high and medium apart, the most frequent kind first', () => {
    const lines = summarizeFindings(
      reader([
        found('price.asked', 'medium', 3),
        found('price.quoted', 'high', 1200),
        found('price.quoted', 'medium', 4),
        found('payment.amount', 'high', 7),
        found('counter.no-photo', 'medium', 2),
        found('counter.delete', 'medium', 2),
        found('journey.route', 'low', 9),
      ]),
    )
    expect(lines).toEqual([
      'Danger         0 signs of high or medium confidence that a person is in danger',
      'Found            high  medium  confidence, in 1,400 messages examined by 2 detectors',
      '  Prices        1,200       7  quoted 1,204, asked 3',
      '  Payments          0       0',
      '  Codes             0       0',
      '  Sums              7       0  sums of money 7',
      '  Numbers           0       0',
      '  Journeys          0       0',
      '  Precautions       0       4  delete 2, no pictures 2',
      'Uncertain      9 of low confidence, not in these figures',
    ])
  })

  it('keeps danger apart, and names what no family gathers', () => {
    const lines = summarizeFindings(
      reader([
        found('safeguard.minor', 'medium', 1),
        found('safeguard.threat', 'low', 5),
        found('copy.absence', 'high', 2),
      ]),
    )
    expect(lines[0]).toBe(
      'Danger         1 sign that a person is in danger, to be read first: minor alone 1; 5 more, uncertain',
    )
    expect(lines).toContain('  Other             2       0  absence 2')
    expect(lines.at(-1)).toBe('Uncertain      0 of low confidence, not in these figures')
  })

  it('tells that nobody looked from that nothing was found', () => {
    expect(summarizeFindings(reader([], 0))).toEqual([
      'Found          nothing: no detector has looked at this case yet',
    ])
  })
})
