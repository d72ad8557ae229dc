import type { Provenance, StoredMessage } from '@casethread/casefile'
import type { CaseSource } from '../case-source.ts'
import { isoInstant } from '../render/instant.ts'
import { dateTime, facet, given, idOf, type Node, observable, reference, sha256Of, whole, words } from './nodes.ts'

/** Messages that findings cite, each once, with the records that they were read from and the files they carry. */
export function* messageNodes(source: Pick<CaseSource, 'findings' | 'files'>): Generator<Node> {
  // Most attachments lie among the input, and have their node there.
  const files = new Set(source.files().map(({ sha256 }) => sha256))
  let last = ''
  // Findings come in the order of their messages, so those of one message follow each other.
  for (const { message } of source.findings()) {
    if (message.id === last) continue
    last = message.id
    yield messageNode(message)
    for (const [at, copy] of message.provenance.entries()) yield recordNode(message.id, at, copy)
    yield* attachmentNodes(message, files)
  }
}

const messageNode = ({ id, app, chat, sender, sentAt, text, kind, state }: StoredMessage): Node => {
  const sent = isoInstant(sentAt)
  return {
    ...observable(
      idOf('message', id),
      'Message',
      facet('MessageFacet', {
        'uco-observable:application': reference(idOf('application', app)),
        'uco-observable:from': sender && reference(idOf('account', sender.contactId)),
        'uco-observable:messageID': id,
        'uco-observable:messageText': text === null ? null : words(text),
        'uco-observable:messageType': kind,
        'uco-observable:sentTime': sent === null ? null : dateTime(sent),
        'uco-observable:sessionID': chat.id,
      }),
    ),
    ...(state === 'live' ? {} : { 'uco-core:description': `state of the record: ${state}` }),
  }
}

const relationship = (id: string, source: string, target: string, kind: string, rest: Node = {}): Node => ({
  '@id': id,
  '@type': 'uco-observable:ObservableRelationship',
  'uco-core:source': reference(source),
  'uco-core:target': reference(target),
  'uco-core:kindOfRelationship': kind,
  'uco-core:isDirectional': true,
  ...rest,
})

/** Where the record stands: the bytes, where the format has any, and the place in the source's own counting. */
function recordNode(id: string, at: number, { export: sha256, member, locator, byteStart, byteEnd }: Provenance): Node {
  const range =
    byteStart === null || byteEnd === null
      ? null
      : [
          facet('DataRangeFacet', {
            'uco-observable:rangeOffset': whole(byteStart),
            'uco-observable:rangeSize': whole(byteEnd - byteStart),
          }),
        ]
  const place = [member, locator].filter((part) => part !== null).join(', ')
  return relationship(
    idOf('record', `${id} ${at}`),
    idOf('message', id),
    idOf('file', sha256),
    'Contained_Within',
    given({ 'uco-core:description': words(place), 'uco-core:hasFacet': range }),
  )
}

function* attachmentNodes({ id, attachments }: StoredMessage, files: Set<string | null>): Generator<Node> {
  for (const [at, { name, mime, sizeBytes, sha256 }] of attachments.entries()) {
    if (sha256 === null) continue
    if (!files.has(sha256)) {
      files.add(sha256)
      yield observable(
        idOf('file', sha256),
        'File',
        facet('FileFacet', { 'uco-observable:fileName': name === null ? null : words(name) }),
        facet('ContentDataFacet', {
          'uco-observable:hash': sha256Of(sha256),
          'uco-observable:mimeType': mime,
          'uco-observable:sizeInBytes': sizeBytes === null ? null : whole(sizeBytes),
        }),
      )
    }
    const link = idOf('attached', `${id} ${at}`)
    yield relationship(link, idOf('file', sha256), idOf('message', id), 'Attachment_Of')
  }
}
