import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { initSync, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import { fontFiles } from './fonts.ts'

/**
 * A document (JSON of a `PageDocument`) as PDF 1.7 by Typst 0.14.2. Of its two builds this is the WebAssembly one: it runs on every machine
 * and reaches no file, font or network but what it is given here. The other (`typst-ts-node-compiler` 0.7.0, for Linux on x64 alone) makes
 * the same bytes two to four times sooner; the tests hold this one against it.
 */
export async function typeset(json: string): Promise<Uint8Array> {
  const wasm = fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))
  initSync({ module: readFileSync(wasm) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const file of fontFiles()) await builder.add_raw_font(readFileSync(file))
  const compiler = await builder.build()
  compiler.add_source('/template.typ', readFileSync(join(import.meta.dirname, 'template.typ'), 'utf8'))
  compiler.map_shadow('/document.json', Buffer.from(json))
  const { result, diagnostics } = compiler.compile('/template.typ', undefined, 'pdf', structured)
  if (result instanceof Uint8Array) return result
  throw new Error(`the page was not laid out: ${JSON.stringify(diagnostics)}`)
}

/** The compiler's number for diagnostics as values, not as text. */
const structured = 2
