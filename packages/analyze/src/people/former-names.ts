import type { KnownAccount } from './known-accounts.ts'
import { nameKey } from './name-key.ts'

/** What a new number may have been saved under before: the name itself, and without its last or first word or two, at least one being left. */
export function formerNames({ names }: KnownAccount): Set<string> {
  const shorter = names.flatMap((name) => {
    const words = nameKey(name).split(' ')
    return [words.slice(0, -1), words.slice(0, -2), words.slice(1), words.slice(2), words]
  })
  return new Set(shorter.map((words) => words.join(' ')).filter((name) => name !== ''))
}
