import type { Account, Reaction } from '@casethread/model'
import { protobufNumber, protobufText, protobufValues } from '../../containers/protobuf-fields.ts'
import type { MessageDraft } from '../../whatsapp/message-draft.ts'
import type { People } from '../../whatsapp/people.ts'

/** `ZWAMESSAGEINFO.ZRECEIPTINFO`: reactions and polls (numbers of the fields: dossier 7). */
export function addReceiptInfo(
  draft: MessageDraft,
  bytes: Uint8Array,
  { people, owner }: { people: People; owner: Account },
): void {
  for (const reaction of messagesAt(bytes, [7, 1])) {
    const jid = protobufText(reaction, [2])
    add(draft, people.of(jid), { reaction: protobufText(reaction, [3]), at: protobufNumber(reaction, [4]) })
  }
  for (const reaction of messagesAt(bytes, [7, 2]))
    add(draft, owner, { reaction: protobufText(reaction, [2]), at: protobufNumber(reaction, [3]) })
  for (const poll of messagesAt(bytes, [8])) addPoll(draft, poll)
}

function messagesAt(bytes: Uint8Array, path: readonly number[]): Uint8Array[] {
  return protobufValues(bytes, path).filter((value) => value instanceof Uint8Array)
}

/** An empty reaction is one that was taken back. */
function add(
  draft: MessageDraft,
  account: Account | null,
  { reaction, at }: Pick<Reaction, 'at'> & { reaction: string | null },
): void {
  if (account && reaction !== null) draft.message.reactions.push({ account, reaction, at })
  else draft.list('reactionWithdrawn', account?.value ?? 'by somebody not named')
}

function addPoll({ message }: MessageDraft, poll: Uint8Array): void {
  const question = protobufText(poll, [2])
  const options = messagesAt(poll, [3]).map((option) => protobufText(option, [1]))
  const lines = [question, ...options].filter((line) => line !== null)
  if (message.kind === 'poll' && lines.length > 0) message.text ??= lines.join('\n')
}
