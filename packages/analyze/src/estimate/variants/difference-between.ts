import type { Cents, Figures } from '@casethread/model'

/** How two sets of figures differ between which nothing was left out: other assumptions. */
export function differenceBetween(own: Figures, other: Figures): NonNullable<Figures['difference']> {
  const [before, after] = [totalsOf(own), totalsOf(other)]
  return {
    excluded: [],
    lines: Object.entries(before).map(([figure, amount]) => {
      const value = after[figure] ?? 0
      return { figure, before: amount, after: value, because: amount === value ? 'unchanged' : 'other assumptions' }
    }),
    frozenFloors: false,
    floorMoves: [],
  }
}

interface Totals {
  observed: Figures['observed']
  minimum: Pick<Figures['minimum'], 'A1' | 'A2'>
  persons: Pick<Figures['persons'], 'confirmed'>
}

/** The figures that a difference table compares. */
export function totalsOf({ observed, minimum, persons }: Totals): Record<string, Cents> {
  const { total, confirmedByThirdParty, unassigned, contingent, claimed } = observed
  return {
    ...{ observed: total, confirmedByThirdParty, unassigned, contingent, claimed },
    ...{ A1: minimum.A1, A2: minimum.A2, 'persons confirmed': persons.confirmed },
  }
}
