import { hash } from 'node:crypto'
import { configurations } from '../../configuration.ts'
import type { Block, Inline } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { code, fact, joined, note, row, text, words } from '../blocks.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

export const tool: AnnexSection = {
  id: 'tool',
  kind: 'appendix',
  title: ({ t }) => t.tool.title,
  blocks: (facts) => [made(facts), fact([facts.t.tool.rulesOnly]), stages(facts), note([facts.t.tool.admissibility])],
}

const made = ({ t, say, about: { tool: program, runtime } }: AnnexFacts): Block =>
  fact(say(t.tool.made, { tool: program.name, version: program.version, ...runtime }))

const stages = (facts: AnnexFacts): Block =>
  tableOr(
    {
      id: 'table-stages',
      caption: [facts.t.tool.stages],
      columns: [
        words('stage', facts.t.tool.stage, 1),
        words('version', facts.t.tool.version, 1),
        words('configuration', facts.t.tool.configuration, 2),
        words('settings', facts.t.tool.settings, 5),
      ],
      rows: configurations(facts.source).map(({ stage, toolVersion, configuration, configurationSha256, complete }) =>
        row([
          text(stage, ...(complete ? [] : [` (${facts.t.tool.stopped})`])),
          text(toolVersion),
          text(code(configurationSha256)),
          text(...settings(facts, configuration)),
        ]),
      ),
    },
    facts.t.tool.noStages,
  )

function settings(facts: AnnexFacts, configuration: unknown): Inline[] {
  if (typeof configuration !== 'object' || configuration === null)
    return [...facts.disclose.statement(JSON.stringify(configuration))]
  return joined(
    Object.entries(configuration).map(([name, value]) => [`${name}: `, ...setting(facts, name, value)]),
    '; ',
  )
}

/** Custody and assumptions have sections of their own, and stand whole in the manifest. */
function setting({ t, say, disclose }: AnnexFacts, name: string, value: unknown): readonly Inline[] {
  if ((name === 'custody' || name === 'assumptions') && typeof value === 'string')
    return say(t.tool.custodyText, { sha256: code(hash('sha256', value)) })
  return disclose.statement(JSON.stringify(value))
}
