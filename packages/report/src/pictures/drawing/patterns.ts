import { element, type Xml } from '../../render/xml.ts'
import { ink } from './ink.ts'

/**
 * Fills that differ in pattern as well as in grey, so that a black-and-white copy of a copy still tells them apart. From the heaviest to
 * the lightest.
 */
export type Fill = 'solid' | 'cross' | 'slope' | 'counter' | 'dots' | 'empty'

/** How a drawing of this kind fills a shape. */
export const fillOf = (kind: string, fill: Fill): string =>
  fill === 'solid' ? ink : fill === 'empty' ? '#ffffff' : `url(#${kind}-${fill})`

const line = (d: string, width: number) => element('path', { d, stroke: ink, 'stroke-width': width })

const marks: Readonly<Record<Exclude<Fill, 'solid' | 'empty'>, { ground: string; size: number; content: Xml[] }>> = {
  cross: { ground: '#9aa1a8', size: 5, content: [line('M0 0L5 5M5 0L0 5', 0.8)] },
  slope: { ground: '#dfe2e5', size: 6, content: [line('M-1.5 1.5L1.5 -1.5M0 6L6 0M4.5 7.5L7.5 4.5', 1.3)] },
  counter: { ground: '#f4f5f6', size: 6, content: [line('M-1.5 4.5L1.5 7.5M0 0L6 6M4.5 -1.5L7.5 1.5', 0.7)] },
  dots: { ground: '#ffffff', size: 5, content: [element('circle', { cx: 2.5, cy: 2.5, r: 0.8, fill: ink })] },
}

export const patterns = (kind: string): Xml =>
  element(
    'defs',
    {},
    Object.entries(marks).map(([fill, { ground, size, content }]) =>
      element(
        'pattern',
        { id: `${kind}-${fill}`, width: size, height: size, patternUnits: 'userSpaceOnUse' },
        element('rect', { width: size, height: size, fill: ground }),
        content,
      ),
    ),
  )
