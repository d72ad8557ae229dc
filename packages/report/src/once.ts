/** What `read` gives, read when first asked for and then kept. */
export function once<T extends object>(read: () => T): () => T {
  let known: T | undefined
  return () => {
    known ??= read()
    return known
  }
}
