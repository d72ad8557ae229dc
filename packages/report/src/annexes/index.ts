import type { Annex } from './annex.ts'
import { chatAnnex } from './chat-annex/chat-annex.ts'

/** The annexes; one line each. */
export const annexes = [chatAnnex] as const satisfies readonly Annex[]
