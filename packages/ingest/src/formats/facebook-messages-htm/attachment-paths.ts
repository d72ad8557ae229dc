import type { Source } from '../../format.ts'

/**
 * Where the file of a link in the old page may lie: the page is in `html/`, files are beside that folder, so that links go
 * one folder up (`../photos/profile.jpg`). Links out of what was given, and addresses elsewhere, have no place.
 */
export function attachmentPaths({ path, member }: Pick<Source, 'path' | 'member'>, uri: string): string[] {
  if (uri === '' || uri.startsWith('/') || uri.includes('\\') || /^[a-z][a-z0-9+.-]*:/i.test(uri)) return []
  const folder = (member ?? path).split('/').slice(0, -1)
  const steps = uri.replace(/[?#].*$/s, '').split('/')
  const places = [resolve(folder, steps), resolve(folder.slice(0, -1), steps), resolve([], steps)]
  return [...new Set(places.filter((place) => place !== null && place !== ''))] as string[]
}

/** Null for a path that leads out of the root. */
function resolve(folder: readonly string[], steps: readonly string[]): string | null {
  const reached = [...folder]
  for (const step of steps) {
    if (step === '..') {
      if (reached.pop() === undefined) return null
    } else if (step !== '.' && step !== '') reached.push(step)
  }
  return reached.join('/')
}
