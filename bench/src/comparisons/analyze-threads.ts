import { join } from 'node:path'
import { ingest } from '@casethread/ingest'
import type { Comparison } from '../comparison.ts'
import { generateMixed } from '../generate-mixed.ts'
import { ingestOptions } from '../ingest-options.ts'

export const analyzeThreads: Comparison = {
  id: 'analyze',
  title: 'Analyze a case of all four apps: two threads against one',
  prepare: async (folder, messages) => {
    const [exports, caseFile] = [join(folder, 'exports'), join(folder, 'bench.casethread')]
    await generateMixed(exports, { files: 200, messages }, 12)
    await ingest(ingestOptions(caseFile, exports, 2), () => undefined)
    return [2, 1].map((workers) => ({
      name: `analyze, ${workers} ${workers === 1 ? 'worker' : 'workers'}`,
      script: 'casethread-analyze',
      args: [String(workers), caseFile],
    }))
  },
}
