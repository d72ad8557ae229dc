/** The chunks, of which the first holds at least so many bytes, unless the whole file does not: what a file is told by. */
export async function* fromWholeHead(
  chunks: AsyncIterable<Uint8Array>,
  headBytes: number,
): AsyncGenerator<Uint8Array, void, void> {
  let head: Uint8Array | null = new Uint8Array()
  for await (const chunk of chunks) {
    if (head === null) yield chunk
    else {
      const whole: Uint8Array = head.length === 0 ? chunk : Buffer.concat([head, chunk])
      if (whole.length >= headBytes) {
        head = null
        yield whole
      } else head = Uint8Array.from(whole)
    }
  }
  if (head !== null && head.length > 0) yield head
}
