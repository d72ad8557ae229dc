import type { About } from '../about.ts'
import type { CaseSource } from '../case-source.ts'
import type { OutputKind } from '../outputs/output-kind.ts'
import { messageNodes } from './message-nodes.ts'
import { context, facet, idOf, type Node, observable, reference, sha256Of, whole, words } from './nodes.ts'

/**
 * Cyber-investigation Analysis Standard Expression (caseontology.org) in JSON-LD: how the case came about, its files and accounts, and those
 * messages that a finding cites, with their place in the files. All messages would be several times the size of the export of messages and
 * say no more than it.
 */
export const caseUco = {
  id: 'case-uco',
  title: 'Files, accounts and cited messages with their provenance (CASE/UCO JSON-LD)',
  files: [
    {
      file: 'case-uco.jsonld',
      says: 'For tools of the CASE ontology, version 1. Messages are those that findings cite; all of them are in messages.ndjson.',
      fields: [
        'uco-tool:Tool',
        'case-investigation:InvestigativeAction',
        'case-investigation:ProvenanceRecord',
        'uco-observable:Application',
        'uco-observable:ApplicationAccount',
        'uco-observable:File',
        'uco-observable:MessageThread',
        'uco-observable:Message',
        'uco-observable:ObservableRelationship',
      ],
    },
  ],
  write: (source, about) => ({
    files: [{ file: 'case-uco.jsonld', head: `{"@context":${JSON.stringify(context)},"@graph":[\n` }],
    records: pieces(source, about),
  }),
} as const satisfies OutputKind

function* pieces(source: CaseSource, about: About): Generator<string[]> {
  let separator = ''
  for (const node of nodes(source, about)) {
    yield [`${separator}${JSON.stringify(node)}`]
    separator = ',\n'
  }
  yield ['\n]}\n']
}

function* nodes(source: CaseSource, about: About): Generator<Node> {
  yield* applicationNodes(source)
  yield* fileNodes(source)
  yield* processNodes(source, about)
  for (const account of [...source.owners(), ...source.contactAccounts().map(({ account }) => account)]) {
    const application = { 'uco-observable:application': reference(idOf('application', account.app)) }
    yield observable(
      idOf('account', account.contactId),
      'ApplicationAccount',
      facet('AccountFacet', { 'uco-observable:accountIdentifier': words(account.value) }),
      facet('ApplicationAccountFacet', application),
    )
  }
  yield* threadNodes(source)
  yield* messageNodes(source)
}

function* applicationNodes(source: CaseSource): Generator<Node> {
  for (const app of new Set(source.chats().map((chat) => chat.app)))
    yield observable(idOf('application', app), 'Application', facet('ApplicationFacet', { 'uco-core:name': app }))
}

function* fileNodes(source: CaseSource): Generator<Node> {
  const seen = new Set<string>()
  for (const { path, sha256, sizeBytes } of source.files()) {
    if (sha256 === null || seen.has(sha256)) continue
    seen.add(sha256)
    yield observable(
      idOf('file', sha256),
      'File',
      facet('FileFacet', {
        'uco-observable:fileName': words(path.slice(path.lastIndexOf('/') + 1)),
        'uco-observable:filePath': words(path),
        'uco-observable:sizeInBytes': whole(sizeBytes),
      }),
      facet('ContentDataFacet', {
        'uco-observable:hash': sha256Of(sha256),
        'uco-observable:sizeInBytes': whole(sizeBytes),
      }),
    )
  }
}

/** The reading of the files by this program, and a record of provenance for each exhibit. */
function* processNodes(source: CaseSource, { tool }: About): Generator<Node> {
  const toolId = idOf('tool', `${tool.name} ${tool.version}`)
  yield { '@id': toolId, '@type': 'uco-tool:Tool', 'uco-core:name': tool.name, 'uco-tool:version': tool.version }
  for (const [exhibit, sources] of Map.groupBy(source.sources(), (one) => one.exhibit)) {
    const record = idOf('provenance-record', exhibit ?? '')
    const files = [...new Set(sources.map(({ sha256 }) => idOf('file', sha256)))].map(reference)
    yield {
      '@id': record,
      '@type': 'case-investigation:ProvenanceRecord',
      ...(exhibit === null ? {} : { 'case-investigation:exhibitNumber': words(exhibit) }),
      'uco-core:object': files,
    }
    yield {
      '@id': idOf('reading', exhibit ?? ''),
      '@type': 'case-investigation:InvestigativeAction',
      'uco-core:name': 'read into a case file',
      'uco-action:instrument': reference(toolId),
      'uco-action:object': files,
      'uco-action:result': reference(record),
    }
  }
}

function* threadNodes(source: CaseSource): Generator<Node> {
  for (const { chat, members } of source.chatTallies())
    yield {
      ...observable(
        idOf('thread', chat.id),
        'MessageThread',
        facet('MessageThreadFacet', {
          'uco-observable:participant': members.map(({ contactId }) => reference(idOf('account', contactId))),
        }),
      ),
      'uco-core:name': words(chat.title ?? chat.id),
    }
}
