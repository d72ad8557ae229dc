import type { ExitCode, Terminal } from './terminal.ts'

/** An option as data: what the help prints, and how its texts become a value. */
export interface Option<T> {
  /** `--zone`. */
  flag: string
  /** The word for its value in the help, `IANA`; null for a switch. */
  value: string | null
  /** One line, no full stop; what happens without it included. */
  about: string
  /** Must be given. */
  needed: boolean
  /** May be given more than once. */
  repeatable: boolean
  /** All the words allowed; null for free text. */
  choices: readonly string[] | null
  /** Turns what was typed into the value; an empty list if the option was not given. Throws `usage`. */
  read(texts: readonly string[]): T
}

/** What follows the command's name: `PATH…`. */
export interface Operand {
  name: string
  about: string
  /** `many`: one or more. */
  count: 'one' | 'many'
  choices: readonly string[] | null
}

interface Example {
  /** A line that runs in the project's folder, after the examples before it. */
  line: string
  does: string
}

type Options = Readonly<Record<string, Option<unknown>>>
type Values<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never }

export interface CommandInput<O extends Options> {
  operands: readonly string[]
  options: Values<O>
}

interface CommandData {
  name: string
  /** One line, no full stop. */
  summary: string
  /** Paragraphs of the complete help. */
  about: readonly string[]
  operand: Operand | null
  examples: readonly Example[]
}

/** A command: its data, from which parsing, help and docs/cli.md are made, and what it does. */
export interface Command extends CommandData {
  options: Options
  run(
    input: { operands: readonly string[]; texts: Readonly<Record<string, readonly string[]>> },
    terminal: Terminal,
  ): Promise<ExitCode>
}

/** Ties a command's options to the values that `run` receives. */
export function defineCommand<const O extends Options>(
  data: CommandData & { options: O; run(input: CommandInput<O>, terminal: Terminal): Promise<ExitCode> },
): Command {
  return {
    ...data,
    run: ({ operands, texts }, terminal) => {
      const values = Object.entries(data.options).map(([key, option]) => [key, option.read(texts[key] ?? [])])
      return data.run({ operands, options: Object.fromEntries(values) as Values<O> }, terminal)
    },
  }
}
