export { type SimulateOptions, type SimulationSummary, simulate } from './simulate.ts'
export { type LanguageId, languageIds } from './speech/phrasebook.ts'
export { fewestContacts, normalSize } from './world/options.ts'
