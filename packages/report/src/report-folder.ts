import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chatFolder } from './chat-view/chat-files.ts'

/** What lies in the folder of a report, by path within it: its files, and those of its one inner folder. Nothing for none. */
export function filesInReport(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  const inner = join(folder, chatFolder)
  // A link could lead anywhere, and what lies there is not of the report.
  const chats = existsSync(inner) && lstatSync(inner).isDirectory() ? readdirSync(inner) : []
  return [...readdirSync(folder), ...chats.map((file) => `${chatFolder}/${file}`)]
}
