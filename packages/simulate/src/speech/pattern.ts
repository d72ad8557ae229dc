/**
 * An utterance as written down in the phrase files: `salam (abu|ya abu) {name}, [how much to {dest}]?`. `{name}` is a slot,
 * `(a|b|)` a choice, `[…]` the words that carry the cue; without brackets the whole utterance does.
 */
export interface Pattern {
  readonly source: string
  readonly nodes: readonly Node[]
  readonly slots: ReadonlySet<string>
  /** How many wordings the choices make, slots not counted. */
  readonly wordings: number
}

type Node = string | { slot: string } | { choices: readonly (readonly Node[])[] } | { mark: 'open' | 'close' }

export interface Span {
  start: number
  end: number
}

export interface Utterance {
  text: string
  /** The words that carry the cue of the intention. */
  quote: Span
  slots: ({ name: string } & Span)[]
}

/** Throws a SyntaxError for a pattern that does not close what it opens. */
export function parsePattern(source: string): Pattern {
  const nodes: Node[] = []
  const slots = new Set<string>()
  let wordings = 1
  for (const [token] of source.matchAll(/\{[^{}]*\}|\([^()]*\)|\[|\]|[^{}()[\]]+|[\s\S]/g)) {
    const node = parseToken(token, source)
    if (typeof node === 'object' && 'choices' in node) wordings *= node.choices.length
    collectSlots(node, slots)
    nodes.push(node)
  }
  const count = (mark: string) =>
    nodes.filter((node) => typeof node === 'object' && 'mark' in node && node.mark === mark)
  if (count('open').length > 1 || count('open').length !== count('close').length) fail(source)
  return { source, nodes, slots, wordings }
}

function parseToken(token: string, source: string): Node {
  if (token === '[') return { mark: 'open' }
  if (token === ']') return { mark: 'close' }
  if (/^[{}()]$/.test(token)) fail(source)
  if (token.startsWith('{')) return { slot: token.slice(1, -1) }
  if (!token.startsWith('(')) return token
  const choices = token.slice(1, -1).split('|')
  return {
    choices: choices.map((choice) =>
      choice
        .split(/(\{[^{}]*\})/)
        .filter(Boolean)
        .map(parseChoicePart),
    ),
  }
}

const parseChoicePart = (part: string): Node => (part.startsWith('{') ? { slot: part.slice(1, -1) } : part)

function collectSlots(node: Node, slots: Set<string>): void {
  if (typeof node === 'string') return
  if ('slot' in node) slots.add(node.slot)
  if ('choices' in node) for (const choice of node.choices) for (const part of choice) collectSlots(part, slots)
}

function fail(source: string): never {
  throw new SyntaxError(`"${source}" opens a bracket that it does not close, or closes one that it did not open`)
}

export interface Voice {
  /** Decides among so many choices. */
  choose(count: number): number
  /** The words of a slot. */
  fill(slot: string): string
  /** Spells what is no slot, rightly or not. */
  spell(words: string): string
}

export function utter(pattern: Pattern, { choose, fill, spell }: Voice): Utterance {
  let text = ''
  let start = 0
  let end = -1
  const slots: Utterance['slots'] = []
  const say = (node: Node): void => {
    if (typeof node === 'string') text += spell(text === '' ? node.trimStart() : node)
    else if ('slot' in node) {
      const from = text.length
      text += fill(node.slot)
      slots.push({ name: node.slot, start: from, end: text.length })
    } else if ('choices' in node) {
      const chosen = node.choices[choose(node.choices.length)] ?? []
      for (const part of chosen) say(part)
      // Where nothing was chosen there is no gap either.
      if (chosen.length === 0) text = text.trimEnd()
    } else if (node.mark === 'open') start = text.length
    else end = text.length
  }
  for (const node of pattern.nodes) say(node)
  return { text, quote: { start, end: end < 0 ? text.length : end }, slots }
}
