export interface Thread {
  thread: string
  app: string
  langs: string[]
  kind: string
  owner: string
  messages: { text: string; labels: { kind: string }[] }[]
  truth: { tier: string }
}
export interface Device {
  owner: string
  dir: string
  threads: Thread[]
}

export function readGold(files: readonly string[]): Thread[]
