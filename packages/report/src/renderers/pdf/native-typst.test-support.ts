import { join } from 'node:path'
import { fontFolders } from './fonts.ts'

/** The compiler's build for one machine; null where it is not published for this one (0.7.0: Linux on x64 alone). */
const native =
  process.platform === 'linux' && process.arch === 'x64' ? await import('@myriaddreamin/typst-ts-node-compiler') : null

export const hasNativeTypst = native !== null

/** PDF by the other build; with `'a-2b'` the compiler checks each rule of PDF/A-2b and throws where the document breaks one. */
export function typesetNatively(json: string, pdfStandard?: 'a-2b'): Uint8Array {
  if (native === null) throw new Error('the compiler is not published for this machine')
  const folder = import.meta.dirname
  const compiler = native.NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fontFolders() }] })
  compiler.mapShadow(join(folder, 'document.json'), Buffer.from(json))
  try {
    const { result } = compiler.compile({ mainFilePath: join(folder, 'template.typ') })
    if (result === null) throw new Error('the page was not laid out')
    return compiler.pdf(result, pdfStandard === undefined ? {} : { pdfStandard })
  } finally {
    compiler.evictCache(0)
  }
}
