import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { fontFolders } from '../pdf/fonts.ts'

/** Pixels across: 250 to the inch on a page, which print shows sharp. */
const across = 1600

let started: Promise<Uint8Array[]> | null = null

/** A picture of this program as PNG, drawn with the letters of the lockfile's packages by code that is the same on every machine. */
export async function svgToPng(svg: string): Promise<Uint8Array> {
  started ??= start()
  const fontBuffers = await started
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: across },
    background: '#ffffff',
    font: { fontBuffers, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
  })
  const image = resvg.render()
  try {
    return image.asPng()
  } finally {
    image.free()
    resvg.free()
  }
}

async function start(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))
  return fontFolders().flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ttf'))
      .sort()
      .map((name) => readFileSync(join(folder, name))),
  )
}

/** Width and height in pixels, from the header of the file (PNG specification, 11.2.2). */
export function pngSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
