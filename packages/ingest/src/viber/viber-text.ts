/** A text with the link that goes with it, on a line of its own unless it stands in the text. */
export function withLink(text: string | null, link: string | null): string | null {
  if (link === null || text === null) return text ?? link
  return text.includes(link) ? text : `${text}\n${link}`
}
