/** A command line of the documentation, split as a shell would: single quotes, and one redirection of the data to a file. */
export interface ShellLine {
  words: string[]
  /** File for stdout; null when it is shown. */
  into: string | null
}

export function parseShellLine(line: string): ShellLine {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const arrow = words.indexOf('>')
  if (arrow === -1) return { words, into: null }
  return { words: words.slice(0, arrow), into: words[arrow + 1] ?? '' }
}
