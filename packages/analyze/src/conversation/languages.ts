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
  for (const { reading } of turns)
    for (const { language, evidence } of reading?.voices ?? [])
      chat[language] = (chat[language] ?? 0) + evidence / (reading?.strongest ?? 1)
  const most = Math.max(...chat)
  return (turn, language) => {
    if ((chat[language] ?? 0) >= most * shareInChat) return true
    const reading = turns[turn]?.reading
    const own = reading?.voices.find((voice) => voice.language === language)?.evidence ?? 0
    return own >= (reading?.strongest ?? 0) * shareInMessage
  }
}
