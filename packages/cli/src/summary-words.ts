export const count = (n: number): string => n.toLocaleString('en')

/** `1 export`, `2 exports`. */
export const some = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`

/** The parts of a summary come from several stages; one width makes them one table. */
export const label = (text: string): string => text.padEnd('Unknown files'.length)
