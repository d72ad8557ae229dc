import type { CaseSource } from '../case-source.ts'
import type { OutputKind } from '../outputs/output-kind.ts'
import { csvRecord } from '../render/csv.ts'
import { networkEdges, networkNodes } from './case-network.ts'

const entityFields = [
  'EntityId',
  'EntityType',
  'Label',
  'App',
  'Identifier',
  'Role',
  'Tier',
  'Messages',
  'Payments',
  'First',
  'Last',
]
const linkFields = [
  'LinkId',
  'FromEntityId',
  'ToEntityId',
  'LinkType',
  'Direction',
  'App',
  'Exhibit',
  'Chat',
  'Messages',
  'FromOwner',
  'First',
  'Last',
]

/** A byte order mark, without which spreadsheets and import wizards on Windows take an old code page. */
const mark = '\ufeff'

const entityTypes: Readonly<Record<string, string>> = {
  contact: 'Person',
  account: 'Account',
  'owner account': 'Account of the device owner',
  group: 'Group chat',
  chat: 'Chat',
}
const linkTypes: Readonly<Record<string, string>> = { uses: 'Uses', writes: 'Communicates', member: 'Member of' }

export const i2 = {
  id: 'i2',
  title: 'Entities and links for link charts (i2 Analyst’s Notebook and others)',
  files: [
    {
      file: 'i2-entities.csv',
      says: 'One row an entity, for the import wizard: EntityId is the identity, Label the label.',
      fields: entityFields,
    },
    {
      file: 'i2-links.csv',
      says: 'One row a link between two entities, by their ids. Roles and tiers are proposals unless readers decided.',
      fields: linkFields,
    },
  ],
  write: (source) => ({
    files: [
      { file: 'i2-entities.csv', head: mark + csvRecord(entityFields) },
      { file: 'i2-links.csv', head: mark + csvRecord(linkFields) },
    ],
    records: rows(source),
  }),
} as const satisfies OutputKind

function* rows(source: CaseSource): Generator<string[]> {
  for (const { id, kind, label, app, identifier, role, tier, messages, payments, first, last } of networkNodes(source))
    yield [
      csvRecord([id, entityTypes[String(kind)], label, app, identifier, role, tier, messages, payments, first, last]),
      '',
    ]
  for (const { id, from, to, kind, app, exhibit, chat, messages, fromOwner, first, last } of networkEdges(source)) {
    yield [
      '',
      csvRecord([id, from, to, linkTypes[String(kind)], 'None', app, exhibit, chat, messages, fromOwner, first, last]),
    ]
  }
}
