import type { Hit } from '../../lexicon/lexicon.ts'
import type { Reading } from '../../reading/reading.ts'
import { clauseOf } from './free-numbers.ts'
import { kin } from './kin.ts'

/** `me and him`, `ben ve Fırat`: one who is joined to the speaker by a word for he or she, or by a name that ends the clause. */
export function companionOf(reading: Reading): Hit[] {
  const and = reading.of('and').find((hit) => reading.of('speaker').some((own) => own.to === hit.from))
  const word = and?.to ?? reading.words.length
  const isInClause = and !== undefined && clauseOf(reading, and.from) === clauseOf(reading, word)
  if (!isInClause) return []
  // `me and his nephew`: whose nephew he is, not another one.
  const isOwner = kin.some((sense) => reading.of(sense).some(({ from }) => from === word + 1))
  const other = isOwner ? undefined : reading.of('somebody').find(({ from, to }) => from === word && to === word + 1)
  const isName = isUnknown(reading, word) && clauseOf(reading, word) !== clauseOf(reading, word + 1)
  return other ? [other] : isName ? [{ ...and, sense: 'somebody', means: null, from: word, to: word + 1 }] : []
}

/** A word that no lexicon and no list of frequent words has. */
const isUnknown = (reading: Reading, word: number): boolean =>
  (reading.words[word]?.key.length ?? 0) > 2 &&
  !reading.isFrequent(word) &&
  reading.hits.every(({ from, to }) => word < from || to <= word)
