import type { Command } from '../command.ts'

/**
 * Every command, in the order of the help: the whole way first, then its steps. Each is loaded only when it is called for,
 * since what they stand on is large: the chart library of the report alone takes half a second to load.
 */
const loaders = {
  run: async () => (await import('./run.ts')).runCommand,
  ingest: async () => (await import('./ingest.ts')).ingestCommand,
  analyze: async () => (await import('./analyze.ts')).analyzeCommand,
  review: async () => (await import('./review.ts')).reviewCommand,
  estimate: async () => (await import('./estimate.ts')).estimateCommand,
  report: async () => (await import('./report.ts')).reportCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  unseal: async () => (await import('./unseal.ts')).unsealCommand,
  search: async () => (await import('./search.ts')).searchCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  simulate: async () => (await import('./simulate.ts')).simulateCommand,
  formats: async () => (await import('./formats.ts')).formatsCommand,
  detectors: async () => (await import('./detectors.ts')).detectorsCommand,
} as const satisfies Record<string, () => Promise<Command>>

export const commandNames: readonly string[] = Object.keys(loaders)

/** Null for a word that is no command. */
export const loadCommand = async (name: string | undefined): Promise<Command | null> => {
  const loader = Object.entries(loaders).find(([known]) => known === name)?.[1]
  return loader ? loader() : null
}

export const loadCommands = (): Promise<Command[]> => Promise.all(Object.values(loaders).map((load) => load()))
