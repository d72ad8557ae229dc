import type { StoredAccount } from '@casethread/casefile'
import type { Block } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { fact, row, text, warning, words } from '../blocks.ts'
import { exhibitText } from '../exhibit-text.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

/** Who held a device is never assumed (methodology H-05): the section refers to the record that examines it. */
export const attribution: AnnexSection = {
  id: 'attribution',
  kind: 'section',
  title: ({ t }) => t.attribution.title,
  blocks: (facts) => [fact([facts.t.attribution.separate]), ...stated(facts), owners(facts), ...unknown(facts)],
}

function stated(facts: AnnexFacts): Block[] {
  const { t, say, mandate, disclose } = facts
  if (mandate.attribution.length === 0) return [warning([t.attribution.none])]
  const said = (value: string | null) => (value === null ? [t.cover.missing] : disclose.statement(value))
  return mandate.attribution.map(({ exhibit, record, text: verbatim }) =>
    fact(
      say(t.attribution.stated, { exhibit: exhibitText(facts, exhibit), text: said(verbatim), record: said(record) }),
    ),
  )
}

const owners = ({ t, source, disclose, appName }: AnnexFacts): Block =>
  tableOr(
    {
      id: 'table-owners',
      caption: [t.attribution.owners],
      columns: [
        words('account', t.attribution.account, 3),
        words('app', t.attribution.app, 2),
        words('exhibit', t.attribution.exhibit, 1),
        words('basis', t.attribution.basis, 3),
      ],
      rows: source
        .owners()
        .toSorted((a, b) => (ownerKey(a) < ownerKey(b) ? -1 : 1))
        .map((owner) =>
          row([
            text(...disclose.account(owner)),
            text(appName(owner.app)),
            text(owner.scope === '' ? t.terms.none : owner.scope),
            text(t.terms.ownerBases[owner.ownerBasis ?? 'stated']),
          ]),
        ),
    },
    t.attribution.noOwners,
  )

const ownerKey = ({ scope, app, name, value }: StoredAccount): string => [scope, app, name ?? value, value].join('\n')

function unknown({ t, say, formats, source, sources, appName }: AnnexFacts): Block[] {
  const named = new Set(source.owners().map(({ app }) => app))
  const without = [...new Set(sources.map(({ app }) => app))].filter((app) => !named.has(app))
  return without.length === 0 || named.size === 0
    ? []
    : [fact(say(t.attribution.unknownFor, { apps: formats.list(without.map(appName)) }))]
}
