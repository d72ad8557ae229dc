import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/samples', import.meta.url))

/** The folder of public sample files beside the repository; null where it is absent, and tests that need it are skipped. */
export const samples: string | null = existsSync(folder) ? folder : null
