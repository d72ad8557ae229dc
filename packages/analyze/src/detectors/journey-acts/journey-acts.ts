import { ruleDetector } from '../../rules/rule-detector.ts'

/** The rules of `rules/journey.yaml`. */
export const journeyActs = ruleDetector({
  id: 'journey-acts',
  title: 'Instructions, arrivals, interceptions, new attempts and papers of a journey',
  file: 'journey',
})
