export { casethread } from './casethread.ts'
export { loadCommands } from './commands/index.ts'
export { pages } from './pages.ts'
export type { ExitCode, Terminal } from './terminal.ts'
