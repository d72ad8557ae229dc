import { hasUntil, near } from '../run.ts'
import type { SignalRule } from './signal-rule.ts'

/** Within so many messages a question and the place it is about belong together. */
const routeReach = 10

export const negotiation: readonly SignalRule[] = [
  {
    id: 'B1',
    title: 'Price asked for a route',
    says: 'the contact asks the price, with a place of the journey within ten messages',
    family: 'N',
    class: 'B',
    points: 4,
    find: (run) =>
      run.of('price.asked', 'contact').filter((fact) => near(run.of('journey.route'), fact, routeReach).length > 0),
  },
  {
    id: 'B2',
    title: 'Price agreed',
    says: 'a price with its currency is offered and accepted',
    family: 'N',
    class: 'B',
    points: 5,
    find: (run) => {
      const quoted = run.of('price.quoted')
      const agreed = run.of('price.agreed').filter(({ at }) => hasUntil(quoted, at))
      return agreed.length > 0 ? [...quoted, ...agreed] : []
    },
  },
]
