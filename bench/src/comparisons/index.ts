import type { Comparison } from '../comparison.ts'
import { analyzeThreads } from './analyze-threads.ts'
import { facebook } from './facebook.ts'
import { memory } from './memory.ts'
import { mixedFolder } from './mixed-folder.ts'
import { skype, skypeMemory } from './skype.ts'
import { viberGuarded, viberQuoted, viberUnquoted } from './viber.ts'
import { whatsappMixed, whatsappOne } from './whatsapp.ts'

export const comparisons: readonly Comparison[] = [
  whatsappOne,
  whatsappMixed,
  facebook,
  memory,
  skype,
  skypeMemory,
  viberQuoted,
  viberUnquoted,
  viberGuarded,
  mixedFolder,
  analyzeThreads,
]
