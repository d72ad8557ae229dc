import { CasethreadError, version } from '@casethread/model'
import { CommanderError, Command as Parser, Option as ParserOption } from 'commander'
import type { Command } from './command.ts'
import { commandNames, loadCommand, loadCommands } from './commands/index.ts'
import { completeHelp, completeOverview, terseHelp, terseOverview } from './help.ts'
import { type ExitCode, say, type Terminal } from './terminal.ts'

const collect = (text: string, earlier: string[] | undefined): string[] => [...(earlier ?? []), text]

function addOptions(parser: Parser, command: Command): void {
  for (const [key, option] of Object.entries(command.options)) {
    const flags = option.value === null ? option.flag : `${option.flag} <${option.value}>`
    const added = new ParserOption(flags).argParser(collect)
    added.attributeName = () => key
    parser.addOption(added)
  }
}

interface Line {
  operands: string[]
  /** What was typed after each option, in order; by the option's key. */
  texts: Record<string, string[]>
}

/** Splits a command line by the command's own data. Throws `usage`, with a suggestion where a word is nearly right. */
function parseLine(argv: readonly string[], command: Command | null): Line {
  const program = new Parser('casethread').helpOption(false).helpCommand(false).exitOverride()
  program.configureOutput({ writeErr: () => undefined, writeOut: () => undefined })
  const line: Line = { operands: [], texts: {} }
  for (const name of commandNames) {
    const parser = program.command(name).helpOption(false).exitOverride()
    if (name !== command?.name) continue
    addOptions(parser, command)
    if (command.operand) parser.argument(command.operand.count === 'many' ? '<words...>' : '<word>')
    parser.action(() => {
      line.operands = parser.processedArgs.flat().map(String)
      for (const [key, value] of Object.entries<string[] | true>(parser.opts()))
        line.texts[key] = value === true ? [''] : value
    })
  }
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) throw usageError(error, command)
    throw error
  }
  return line
}

function usageError(cause: CommanderError, command: Command | null): CasethreadError {
  const help = ['casethread', ...(command ? [command.name] : []), '-h'].join(' ')
  const message = cause.message.replace(/^error: /, '').replace('\n', ' ')
  return new CasethreadError('usage', `${message}. See: ${help}`, { cause })
}

/** The help asked for, before anything is parsed, so that it comes also for a line with mistakes; null when none is. */
async function helpFor(argv: readonly string[], command: Command | null): Promise<string | null> {
  const words = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv
  const complete = words.includes('--help')
  if (!complete && !words.includes('-h')) return null
  if (command) return complete ? completeHelp(command) : terseHelp(command)
  return complete ? completeOverview(await loadCommands()) : terseOverview(await loadCommands())
}

const reportIt = 'This is a fault of the program. Run again with CASETHREAD_DEBUG=1 for the details to report.'

function explain(error: unknown, terminal: Terminal, debug: boolean): void {
  if (error instanceof CasethreadError) say(terminal, `casethread: ${error.code}: ${error.message}`)
  else say(terminal, `casethread: internal: ${error instanceof Error ? error.message : String(error)}`, reportIt)
  if (debug && error instanceof Error) say(terminal, error.stack ?? '')
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (argv[0] === '--version') {
    terminal.stdout.write(`${version}\n`)
    return 0
  }
  if (argv.length === 0) {
    terminal.stderr.write(terseOverview(await loadCommands()))
    return 2
  }
  const command = await loadCommand(argv[0])
  const help = await helpFor(argv, command)
  if (help !== null) {
    terminal.stdout.write(help)
    return 0
  }
  const line = parseLine(argv, command)
  return command ? command.run(line, terminal) : 2
}

/** Runs one command line. Never rejects; what went wrong is told on stderr. */
export async function casethread(argv: readonly string[], terminal: Terminal, debug = false): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    explain(error, terminal, debug)
    return 2
  }
}
