import type { Command, Operand, Option } from './command.ts'

const exitCodes = [
  'Exit status: 0 all read and done; 1 done, but records failed or a recognised file could not be read; 2 not done.',
]

const operandWord = ({ name, count }: Operand): string => (count === 'many' ? `${name}…` : name)

const optionWord = (option: Option<unknown>): string =>
  option.value === null ? option.flag : `${option.flag} ${option.value}`

const optionsOf = (command: Command): Option<unknown>[] => Object.values(command.options)

/** `casethread ingest PATH… --case FILE [options]` */
function usageLine(command: Command): string {
  const needed = optionsOf(command).filter((option) => option.needed)
  const free = optionsOf(command).some((option) => !option.needed)
  const words = [
    ...(command.operand ? [operandWord(command.operand)] : []),
    ...needed.map(optionWord),
    ...(free ? ['[options]'] : []),
  ]
  return ['casethread', command.name, ...words].join(' ')
}

function aboutOption(option: Option<unknown>): string {
  const notes = [option.repeatable ? 'repeatable' : null, option.choices ? option.choices.join(', ') : null].filter(
    (note) => note !== null,
  )
  return notes.length === 0 ? option.about : `${option.about} (${notes.join('; ')})`
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

function rowsOf(command: Command): (readonly [string, string])[] {
  const { operand } = command
  const choices = operand?.choices ? ` (${operand.choices.join(', ')})` : ''
  return [
    ...(operand ? [[operandWord(operand), `${operand.about}${choices}`] as const] : []),
    ...optionsOf(command).map((option) => [optionWord(option), aboutOption(option)] as const),
  ]
}

const paragraphWidth = 100

function wrapped(paragraph: string): string[] {
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trimStart()
    if (longer.length <= paragraphWidth) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** `-h`: what to type. */
export const terseHelp = (command: Command): string =>
  [
    `Usage: ${usageLine(command)}`,
    `${command.summary}.`,
    ...table(rowsOf(command)),
    `All about it, with examples: casethread ${command.name} --help`,
    '',
  ].join('\n')

/** `--help`: everything. */
export const completeHelp = (command: Command): string =>
  [
    `Usage: ${usageLine(command)}`,
    '',
    `${command.summary}.`,
    ...command.about.flatMap((paragraph) => ['', ...wrapped(paragraph)]),
    '',
    ...table(rowsOf(command)),
    ...command.examples.flatMap(({ line, does }) => ['', `${does}:`, `  ${line}`]),
    '',
    ...exitCodes,
    '',
  ].join('\n')

const commandRows = (commands: readonly Command[]) => commands.map(({ name, summary }) => [name, summary] as const)

export const terseOverview = (commands: readonly Command[]): string =>
  ['Usage: casethread COMMAND …', ...table(commandRows(commands)), 'One command: casethread COMMAND -h', ''].join('\n')

export const completeOverview = (commands: readonly Command[]): string =>
  [
    'Usage: casethread COMMAND …',
    '',
    'Turns the chats on seized phones into evidence that a court can follow: reads exports, finds, cites, counts.',
    '',
    ...table([...commandRows(commands), ['--version', 'The version of the program']]),
    '',
    'Data goes to stdout, words go to stderr.',
    ...exitCodes,
    'One command, with examples: casethread COMMAND --help',
    '',
  ].join('\n')

const cell = (text: string): string => text.replaceAll('|', '\\|')

const commandPage = (command: Command): string[] => [
  `## casethread ${command.name}`,
  '',
  `${command.summary}.`,
  '',
  '```',
  usageLine(command),
  '```',
  '',
  ...command.about.flatMap((paragraph) => [paragraph, '']),
  '| | |',
  '|---|---|',
  ...rowsOf(command).map(([left, right]) => `| \`${left}\` | ${cell(right)} |`),
  '',
  ...command.examples.flatMap(({ line, does }) => [`${does}:`, '', '```sh', line, '```', '']),
]

/** The page docs/cli.md. */
export const helpPage = (commands: readonly Command[]): string =>
  [
    '# The command line',
    '',
    'Made from the commands themselves (`npm run docs`); a test compares it. The examples run one after the other in the',
    "project's folder.",
    '',
    'Data goes to stdout, words go to stderr.',
    ...exitCodes,
    '',
    ...commands.flatMap(commandPage),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
