import type { Comparison } from '../comparison.ts'
import { analyzeLexicon } from './analyze-lexicon.ts'
import { analyzeThreads } from './analyze-threads.ts'
import { decision, decisionTenfold } from './decision.ts'
import { endToEnd, endToEndTenfold } from './end-to-end.ts'
import { facebook } from './facebook.ts'
import { memory } from './memory.ts'
import { mixedFolder } from './mixed-folder.ts'
import { msgstore } from './msgstore.ts'
import { search } from './search.ts'
import { skype, skypeMemory } from './skype.ts'
import { ufdr, ufdrMemory } from './ufdr.ts'
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
  ufdr,
  ufdrMemory,
  mixedFolder,
  msgstore,
  analyzeThreads,
  analyzeLexicon,
  decision,
  decisionTenfold,
  search,
  endToEnd,
  endToEndTenfold,
]
