import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Everything that a reader, or a program, can read in the files of a folder: their names, texts, properties, pictures, and what they are made of. */
export async function textsIn(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const file of readdirSync(folder).sort()) texts.set(file, `${file}\n${await textOf(join(folder, file))}`)
  return texts
}

async function textOf(path: string): Promise<string> {
  const bytes = readFileSync(path)
  if (path.endsWith('.pdf')) return pdfText(bytes)
  if (/\.(?:docx|xlsx)$/.test(path)) return packageText(bytes)
  return plain(bytes.toString('utf8'))
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** Markup with its attributes, and the pictures within it, as text. */
function plain(markup: string): string {
  const pictures = markup.replace(/data:image\/svg\+xml;base64,([\w+/=]+)/g, (_, data: string) =>
    Buffer.from(data, 'base64').toString('utf8'),
  )
  return pictures
    .replace(/<\/?[a-z][^>]*>/gi, (tag) => ` ${[...tag.matchAll(/"([^"]*)"/g)].map(([, value]) => value).join(' ')} `)
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}

const packageText = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${/\.(?:xml|rels|svg)$/.test(name) ? plain(strFromU8(part)) : ''}`)
    .join('\n')

/** What its pages show, its properties, and the objects of the file. */
async function pdfText(bytes: Buffer): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const document = await loading.promise
  // Packed streams (page contents, fonts, profiles) are letters by chance; what they say is read from the pages.
  const objects = bytes
    .toString('latin1')
    .replace(/\bstream\r?\n([\s\S]*?)endstream/g, (_, data: string) =>
      data.includes('xpacket') ? Buffer.from(data, 'latin1').toString('utf8') : '',
    )
  const texts = [JSON.stringify((await document.getMetadata()).info), objects]
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
  }
  await loading.destroy()
  return texts.join('\n')
}
