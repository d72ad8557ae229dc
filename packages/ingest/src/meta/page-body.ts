import type { Attachment } from '@casethread/model'
import { type HtmlElement, textBelow } from '../containers/html-element.ts'
import { namedFile } from './named-file.ts'

/** What a message of a page holds, taken out of its markup. */
export interface PageBody {
  /** Its texts in the order of the page, each as written, with the line breaks of its author. */
  texts: string[]
  /** Addresses outside the export that it links to. */
  links: string[]
  attachments: Attachment[]
  /** The entries of the list under the text: reactions. */
  listed: string[]
}

type Node = HtmlElement | string

export function readPageBody(nodes: readonly Node[]): PageBody {
  const walk = new BodyWalk()
  walk.nodes(nodes)
  return walk.finish()
}

/** Elements that hold a text of their own. Spans do: what a person wrote has no markup but line breaks. */
const blocks = new Set(
  'address article aside blockquote div dd dl dt footer h1 h2 h3 h4 h5 h6 header main p pre section span table tbody td th tr'.split(
    ' ',
  ),
)
const isLink = (uri: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(uri)

class BodyWalk {
  readonly #body: PageBody = { texts: [], links: [], attachments: [], listed: [] }
  readonly #names = new Set<string>()
  /** The pieces of the text begun; line breaks of the author are pieces of their own. */
  #pieces: { text: string; isBreak: boolean }[] = []

  nodes(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#pieces.push({ text: node, isBreak: false })
      else this.#element(node)
    }
  }

  finish(): PageBody {
    this.#endText()
    return this.#body
  }

  #element(element: HtmlElement): void {
    switch (element.name) {
      case 'br':
        this.#pieces.push({ text: '\n', isBreak: true })
        break
      case 'img':
        this.#image(element)
        break
      case 'video':
      case 'audio':
        this.#media(element)
        break
      case 'a':
        this.#link(element)
        break
      case 'ul':
      case 'ol':
        this.#list(element)
        break
      default:
        this.#nested(element)
    }
  }

  #nested(element: HtmlElement): void {
    if (!blocks.has(element.name)) {
      this.nodes(element.children)
      return
    }
    this.#endText()
    this.nodes(element.children)
    this.#endText()
  }

  /** White space around a text is the page's own layout where it holds a line break, since those of authors are `<br>`. */
  #endText(): void {
    const pieces = this.#pieces
    this.#pieces = []
    const [first, last] = [pieces[0], pieces.at(-1)]
    if (first && !first.isBreak) first.text = first.text.replace(/^[ \t]*[\r\n]\s*/, '')
    if (last && !last.isBreak) last.text = withoutLayout(last.text)
    const text = pieces.map((piece) => piece.text).join('')
    if (text.trim() !== '') this.#body.texts.push(text)
  }

  /** An emoji shown as a picture is text. */
  #image(element: HtmlElement): void {
    const { src = '', alt = '' } = Object.fromEntries(element.attributes)
    if (/\p{Extended_Pictographic}/u.test(alt) && alt.length <= 16) this.#pieces.push({ text: alt, isBreak: false })
    else this.#attach(src, false)
  }

  /** What stands inside is for readers without a player: another link to the file, its still picture, a sentence. */
  #media(element: HtmlElement): void {
    const isAudio = element.name === 'audio'
    const own = element.attributes.get('src')
    if (own !== undefined) this.#attach(own, isAudio)
    for (const inner of elementsBelow(element)) {
      const uri = inner.attributes.get('src') ?? inner.attributes.get('href')
      if (uri !== undefined && !isLink(uri)) this.#attach(uri, isAudio && inner.name !== 'img')
      else if (uri !== undefined && own === undefined) this.#attach(uri, isAudio)
    }
  }

  #link(element: HtmlElement): void {
    const uri = element.attributes.get('href') ?? ''
    const hasMedia = elementsBelow(element).some(({ name }) => name === 'img' || name === 'video' || name === 'audio')
    const shown = textBelow(element).trim()
    const isInside = uri !== '' && !uri.startsWith('#') && !isLink(uri)
    if (isInside) this.#attach(uri, false)
    else if (isLink(uri) && !/^(?:mailto|tel):/i.test(uri)) this.#body.links.push(uri)
    if (hasMedia || (shown !== uri && !(isInside && uri.endsWith(`/${shown}`)))) this.nodes(element.children)
  }

  #list(list: HtmlElement): void {
    for (const entry of list.elements) {
      if (entry.name !== 'li') this.#element(entry)
      else if (textBelow(entry).trim() !== '') this.#body.listed.push(textBelow(entry).trim())
    }
  }

  #attach(uri: string, asAudio: boolean): void {
    if (this.#names.has(uri)) return
    this.#names.add(uri)
    const isInline = /^data:/i.test(uri)
    const file = namedFile(uri === '' || isInline ? null : uri, asAudio || /(?:^|\/)audio\//.test(uri))
    if (isInline) file.mime = /^data:([a-z]+\/[a-z0-9.+-]+)/i.exec(uri)?.[1]?.toLowerCase() ?? null
    this.#body.attachments.push(file)
  }
}

/** Without the white space at the end that begins with a line break; a search from the end, so that it stays linear. */
function withoutLayout(text: string): string {
  const kept = text.trimEnd()
  return /[\r\n]/.test(text.slice(kept.length)) ? kept : text
}

const elementsBelow = (element: HtmlElement): HtmlElement[] =>
  element.elements.flatMap((inner) => [inner, ...elementsBelow(inner)])
