/**
 * Makes a PDF of Typst's into PDF/A-2b (ISO 19005-2) by what the compiler leaves out when it is not asked for it: the output intent and the
 * identification in the metadata. Its fonts, colours (all by profile), tags, links and document identity conform already, which the tests
 * let the compiler itself check. Both are appended as an incremental update (ISO 32000-1, 7.5.6): every byte of the compiler stays.
 */
export function archival(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf)
  const text = file.toString('latin1')
  const trailer = readTrailer(text)
  const catalog = object(text, trailer.root)
  const metadata = numberAfter(catalog, /\/Metadata (\d+) 0 R/)
  const intent = trailer.size
  const added = [
    { number: metadata, body: identified(object(text, metadata)) },
    { number: trailer.root, body: catalog.replace(/^<</, `<<\n  /OutputIntents [${intent} 0 R]`) },
    { number: intent, body: outputIntent(rgbProfile(text)) },
  ]
  return Buffer.concat([file, Buffer.from(update(added, file.length, trailer), 'latin1')])
}

interface Trailer {
  size: number
  root: number
  /** Where the cross-reference table of the compiler begins. */
  start: number
  /** Names that a trailer must repeat, as they stand there. */
  kept: string
}

function readTrailer(text: string): Trailer {
  const [, body = '', start = ''] = /trailer\n<<([\s\S]*?)>>\nstartxref\n(\d+)\n%%EOF\s*$/.exec(text) ?? []
  const kept = body.match(/\/(?:Root|Info) \d+ 0 R|\/ID \[[^\]]*\]/g) ?? []
  if (kept.length < 3) throw new Error('the PDF has no trailer with a root, properties and an identity')
  return {
    size: numberAfter(body, /\/Size (\d+)/),
    root: numberAfter(body, /\/Root (\d+) 0 R/),
    start: Number(start),
    kept: kept.join('\n  '),
  }
}

function numberAfter(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`the PDF has no ${pattern.source}`)
  return Number(found)
}

/** What stands between `obj` and `endobj`. */
function object(text: string, number: number): string {
  const head = `\n${number} 0 obj\n`
  const at = text.lastIndexOf(head)
  const end = text.indexOf('\nendobj', at)
  if (at < 0 || end < 0) throw new Error(`the PDF has no object ${number}`)
  return text.slice(at + head.length, end)
}

/** The template prints in shades of red, green and blue, so their profile is always there. */
const rgbProfile = (text: string): number => numberAfter(text, /\n(\d+) 0 obj\n<<\n {2}\/Length \d+\n {2}\/N 3\n/)

const outputIntent = (profile: number): string => `<<
  /Type /OutputIntent
  /S /GTS_PDFA1
  /OutputConditionIdentifier (sRGB)
  /Info (sRGB IEC61966-2.1)
  /DestOutputProfile ${profile} 0 R
>>`

/** The metadata with the part and the conformance that they claim (ISO 19005-2, 6.6.4). */
function identified(stream: string): string {
  const [, xmp = ''] = /stream\n([\s\S]*)\nendstream$/.exec(stream) ?? []
  const claim =
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description></rdf:RDF>'
  const claimed = xmp.replace('</rdf:RDF>', claim)
  if (claimed === xmp) throw new Error('the PDF has no metadata to name its conformance in')
  return `<<\n  /Type /Metadata\n  /Subtype /XML\n  /Length ${claimed.length}\n>>\nstream\n${claimed}\nendstream`
}

function update(added: readonly { number: number; body: string }[], from: number, trailer: Trailer): string {
  let text = '\n'
  const entries: string[] = []
  for (const { number, body } of added) {
    const offset = String(from + text.length).padStart(10, '0')
    entries.push(`${number} 1\n${offset} 00000 n \n`)
    text += `${number} 0 obj\n${body}\nendobj\n\n`
  }
  const table = from + text.length
  return `${text}xref\n${entries.join('')}trailer\n<<\n  /Size ${trailer.size + 1}\n  ${trailer.kept}\n  /Prev ${trailer.start}\n>>\nstartxref\n${table}\n%%EOF\n`
}
