import type { CaseSource } from '../../case-source.ts'
import type { Text, Texts } from '../../languages/wording.ts'
import type { en } from './en.ts'

export type ReadmeTexts = Texts<typeof en>

/** The reading instructions as Markdown, which is plain text to whoever has no program for it. */
export function readme(text: ReadmeTexts, source: Pick<CaseSource, 'decisions' | 'counts'>): string {
  const head = source.decisions().at(-1)?.hash ?? null
  const { messages } = source.counts()
  const sections: [Text, readonly Text[]][] = [
    [text.what.title, [text.what.one, text.what.two]],
    [text.files.title, Object.values(text.files.list)],
    [text.check.title, Object.values(text.check.list)],
    [text.doubt.title, Object.values(text.doubt.list)],
    [text.missing.title, [text.missing.one, text.missing.two]],
  ]
  const body = sections.map(([title, lines], at) => {
    const listed = at === 1 || at === 2 || at === 3
    return `## ${title}\n\n${lines.map((line) => `${listed ? '- ' : ''}${line}\n`).join(listed ? '' : '\n')}`
  })
  const facts = [`${text.facts.messages}: ${messages}`, `${text.facts.head}: ${head ?? text.facts.none}`]
  return `# ${text.title}\n\n${facts.map((fact) => `- ${fact}\n`).join('')}\n${body.join('\n')}`
}
