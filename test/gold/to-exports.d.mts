export interface Message {
  n: number
  at: string
  text: string
  labels: { kind: string }[]
}
export interface Thread {
  thread: string
  app: string
  langs: string[]
  kind: string
  owner: string
  contact: string
  messages: Message[]
  truth: { tier: string }
}
export interface Device {
  owner: string
  dir: string
  threads: Thread[]
}

export function readGold(files: readonly string[]): Thread[]
