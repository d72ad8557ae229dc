import type { Model } from './model.ts'

/** What `MessageExtraData` and the embedded message say of a message (dossier A6). */
export interface ExtraData {
  labels: ReadonlySet<string>
  forwarded: boolean
  /** The id of the message answered, in the app's counting, else in the report's. */
  replyTo: string | null
  /** The message that a forwarded one passes on: it holds the content. */
  passedOn: Model | null
  details: Readonly<Record<string, string | null>>
}

export function readExtraData(message: Model): ExtraData {
  const extra = message.models('MessageExtraData')
  const labels = new Set(
    [message, ...extra].flatMap((model) => {
      const label = model.text('Label')
      return label === null ? [] : [label]
    }),
  )
  const forwarded = labels.has('Forwarded') || extra.some(({ type }) => type === 'ForwardedMessageData')
  const reply = extra.find(({ type }) => type === 'ReplyMessageData' || type === 'QuotedMessageData')
  const embedded = message.model('EmbeddedInstantMessage')
  const quoted = reply?.model('InstantMessage') ?? (forwarded ? null : embedded)
  const isReply = reply !== undefined && reply.text('Label') !== 'Forwarded'
  return {
    labels,
    forwarded,
    replyTo: isReply ? (reply.text('OriginalMessageID') ?? reply.text('ReferenceId')) : null,
    passedOn: forwarded ? embedded : null,
    details: {
      quotedText: quoted?.text('Body') ?? null,
      quotedFrom: quoted?.model('From')?.text('Identifier') ?? null,
      selfDestruct: labels.has('SelfDestruct') ? 'True' : null,
    },
  }
}
