import { readFileSync } from 'node:fs'

export interface DocumentedCommand {
  line: string
  /** What the page shows of its output, line by line; empty when it shows nothing. */
  shown: string[]
}

const block = /^```(\w+)\n([\s\S]*?)^```$/gm

/** The calls of casethread in the `sh` blocks of a page; a `text` block shows what the command before it prints. */
export function documentedCommands(page: string): DocumentedCommand[] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
  const commands: DocumentedCommand[] = []
  for (const [, language, content = ''] of text.matchAll(block)) {
    const lines = content.trimEnd().split('\n')
    if (language === 'sh')
      for (const line of lines.filter((one) => one.startsWith('./casethread '))) commands.push({ line, shown: [] })
    if (language === 'text') commands.at(-1)?.shown.push(...lines)
  }
  return commands
}
