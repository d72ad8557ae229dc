import { ImageRun, type Paragraph } from 'docx'
import type { Figure } from '../../document/document.ts'
import { visible } from '../../render/visible-characters.ts'
import { linkTo, run, wordsRuns } from './inline-runs.ts'
import { pngSize } from './svg-to-png.ts'
import { bookmarked, citedAt, paragraph, type WordContext } from './word-context.ts'

/** 16 cm, in pixels of which 96 make an inch. */
const widest = 605
/** 20 cm: a picture and its caption stay on one page. */
const highest = 756

/** The picture as SVG, with pixels for those who cannot show it, and its caption below. */
export function figureParts(figure: Figure, context: WordContext): Paragraph[] {
  const png = context.pixels.get(figure.svg)
  if (png === undefined) throw new Error(`the picture ${figure.id} was not made into pixels`)
  const size = pngSize(png)
  const scale = Math.min(widest / size.width, highest / size.height)
  const transformation = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) }
  const id = String(context.nextId())
  const { words, numbering } = context.texts
  const name = `${words.kinds.figure}\u00a0${numbering.blocks.get(figure) ?? ''}`
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(figure.svg, 'utf8'),
    fallback: { type: 'png', data: png },
    transformation,
    altText: { id, name, title: name, description: visible(figure.alt) },
  })
  return [
    paragraph({ style: 'Picture' }, [image]),
    paragraph({ style: 'Caption', keepNext: false }, [
      ...bookmarked(context.links.anchorOf(figure), context, [run(name)]),
      run('. '),
      ...wordsRuns(figure.caption, context),
    ]),
    ...tableBehind(figure, context),
    ...citedAt(figure.id, context),
  ]
}

function tableBehind({ table }: Figure, context: WordContext): Paragraph[] {
  if (table === null) return []
  const [before = '', after = ''] = context.texts.words.tableBehind.split('{table}')
  const { anchor, text } = context.links.target(table)
  return [paragraph({ style: 'CitedAt' }, [run(before), linkTo(anchor, text), run(after)])]
}
