import type { Turn } from './conversation.ts'

/** A language counts in a message if the message has at least this share of the strongest language's evidence … */
const shareInMessage = 0.8
/** … and so it does if it makes up this share of the whole conversation. */
const shareInChat = 0.4

/**
 * Tells which languages a turn may be in. The same letters are words of different languages (`para` is money in Turkish and
 * "for" in Spanish); the frequent words around decide.
 */
export function spokenIn(turns: readonly Turn[], languages: number): (turn: number, language: number) => boolean {
  const chat = new Float64Array(languages)
  const strongest = turns.map(({ reading }) => {
    const most = reading ? Math.max(...reading.evidence) : 0
    if (reading && most > 0)
      for (let l = 0; l < languages; l++) chat[l] = (chat[l] ?? 0) + (reading.evidence[l] ?? 0) / most
    return most
  })
  const most = Math.max(...chat)
  return (turn, language) => {
    const own = turns[turn]?.reading?.evidence[language] ?? 0
    const top = strongest[turn] ?? 0
    return own >= top * shareInMessage || (chat[language] ?? 0) >= most * shareInChat
  }
}
