import { element, type XmlContent } from '../render/xml.ts'
import { patterns } from './drawing/patterns.ts'

/** A picture of the annex. */
export interface Picture {
  /** Whole, without scripts or references; text as text; the same bytes for the same data. */
  svg: string
  /** What it shows, in words. */
  alt: string
}

/** The letters that the annex is set in; labels in other scripts name theirs. */
const fontFamily = "'Noto Sans', sans-serif"

/** Units of a drawing across the page: printed 16 cm wide, letters of 11 units are 7.3 points high. */
export const pictureWidth = 680

/** `kind` sets the pattern names of one drawing apart from those of others in the same page. */
export function picture(kind: string, height: number, content: readonly XmlContent[], alt: string): Picture {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: pictureWidth,
    height: Math.ceil(height),
    viewBox: `0 0 ${pictureWidth} ${Math.ceil(height)}`,
    'font-family': fontFamily,
    'font-size': 11,
  }
  const background = element('rect', { width: pictureWidth, height: Math.ceil(height), fill: '#ffffff' })
  return { svg: element('svg', root, patterns(kind), background, ...content).toString(), alt }
}
