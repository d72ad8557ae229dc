import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of letters that the page paints from left to right, where it starts: points from the left and from the bottom. */
export interface PaintedRun {
  text: string
  x: number
  y: number
}

export interface PaintedPage {
  runs: PaintedRun[]
  /** Of its links, the name of the place within the document that each leads to, as page number and height. */
  links: { page: number; top: number }[]
}

/** Reads a file back with a reader that is not its maker: what stands where on each page. */
export async function paintedPages(file: Uint8Array): Promise<PaintedPage[]> {
  const loading = getDocument({ data: new Uint8Array(file), useSystemFonts: false, verbosity: 0 })
  const document = await loading.promise
  const pages: PaintedPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    const annotations: { dest?: unknown }[] = await page.getAnnotations()
    const links: PaintedPage['links'] = []
    for (const { dest } of annotations) links.push(await placeOf(document, dest))
    pages.push({ runs: items.flatMap((item) => ('str' in item && item.str !== '' ? [run(item)] : [])), links })
  }
  await loading.destroy()
  return pages
}

const run = (item: { str: string; transform: number[] }): PaintedRun => ({
  text: item.str,
  x: item.transform[4] ?? Number.NaN,
  y: item.transform[5] ?? Number.NaN,
})

type Loaded = Awaited<ReturnType<typeof getDocument>['promise']>

async function placeOf(document: Loaded, destination: unknown): Promise<{ page: number; top: number }> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination
  if (!Array.isArray(explicit)) throw new Error(`a link leads nowhere: ${JSON.stringify(destination)}`)
  return { page: (await document.getPageIndex(explicit[0])) + 1, top: Number(explicit[3]) }
}

/** A line as it stands on the page, from left to right. */
export interface PaintedLine {
  y: number
  runs: PaintedRun[]
  /** With plain spaces. */
  text: string
}

/** From top to bottom; runs belong to one line where their feet are less than 2 points apart. */
export function linesOf({ runs }: PaintedPage): PaintedLine[] {
  const lines: PaintedLine[] = []
  for (const run of [...runs].sort((a, b) => b.y - a.y)) {
    const last = lines.at(-1)
    if (last && last.y - run.y < 2) last.runs.push(run)
    else lines.push({ y: run.y, runs: [run], text: '' })
  }
  for (const line of lines) {
    line.runs.sort((a, b) => a.x - b.x)
    line.text = plain(line.runs)
  }
  return lines
}

/** As it is painted: words of this program, which run from left to right, can be looked for. */
export const textOf = ({ runs }: PaintedPage): string => plain(runs)

const plain = (runs: readonly PaintedRun[]) => runs.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('')
