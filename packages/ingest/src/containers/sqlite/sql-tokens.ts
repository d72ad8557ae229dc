/** `word`: a bare identifier or keyword. `name`: a quoted identifier or a string. Others stand for themselves. */
export interface SqlToken {
  kind: 'word' | 'name' | 'number' | 'blob' | 'sign'
  /** Without quotation marks; of a blob its hexadecimal digits. */
  text: string
}

/** In the order tried. Each matches at the current place or not at all, and none can backtrack over a long text. */
const patterns: readonly { kind: SqlToken['kind'] | null; pattern: RegExp }[] = [
  { kind: null, pattern: /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y },
  { kind: 'blob', pattern: /[xX]'[0-9a-fA-F]*'/y },
  { kind: 'name', pattern: /'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|`(?:[^`]|``)*(?:`|$)|\[[^\]]*(?:\]|$)/y },
  { kind: 'number', pattern: /(?:0[xX][0-9a-fA-F]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?)/y },
  { kind: 'word', pattern: /[A-Za-z0-9_$\u{80}-\u{10ffff}]+/uy },
  { kind: 'sign', pattern: /[\s\S]/y },
]

/** Cuts SQL into tokens by the rules of SQLite (lang_expr.html, tokenize.c), comments and spaces left out. */
export function* sqlTokens(sql: string): Generator<SqlToken, void, void> {
  for (let at = 0; at < sql.length; ) {
    const { kind, text } = tokenAt(sql, at)
    at += text.length
    if (kind !== null) yield { kind, text: bare(kind, text) }
  }
}

function tokenAt(sql: string, at: number): { kind: SqlToken['kind'] | null; text: string } {
  for (const { kind, pattern } of patterns) {
    pattern.lastIndex = at
    const text = pattern.exec(sql)?.[0]
    if (text) return { kind, text }
  }
  return { kind: 'sign', text: sql.slice(at, at + 1) }
}

function bare(kind: SqlToken['kind'], text: string): string {
  if (kind === 'blob') return text.slice(2, -1)
  if (kind !== 'name') return text
  const mark = text[0] === '[' ? ']' : (text[0] as string)
  const inside = text.length > 1 && text.endsWith(mark) ? text.slice(1, -1) : text.slice(1)
  return mark === ']' ? inside : inside.replaceAll(mark + mark, mark)
}
