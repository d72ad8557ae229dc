/** The same text as a string of its own. A part of a string keeps the whole alive, here the chunk of a file it was cut from. */
export const detachedText = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
