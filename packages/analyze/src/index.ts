export { aggregations } from './aggregations/index.ts'
export { type AnalyzeOptions, type AnalyzeSummary, analyze } from './analyze.ts'
export type { Detector } from './detector.ts'
export { detectors } from './detectors/index.ts'
