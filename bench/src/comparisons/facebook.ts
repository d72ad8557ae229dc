import { type Comparison, casethread } from '../comparison.ts'
import { generateFacebook } from '../generate-facebook.ts'

export const facebook: Comparison = {
  id: 'facebook',
  title: 'Facebook JSON: hash, parse and store, against JSON.parse that keeps nothing',
  prepare: async (folder, messages) => {
    generateFacebook(folder, messages, 7)
    return [casethread(folder), { name: 'JSON.parse', script: 'json-parse', args: [folder] }]
  },
}
