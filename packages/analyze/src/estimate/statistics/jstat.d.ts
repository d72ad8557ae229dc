/** The part of jstat (which brings no types) that is used. */
declare module 'jstat' {
  const jstat: {
    beta: { inv(probability: number, alpha: number, beta: number): number; sample(alpha: number, beta: number): number }
    hypgeom: { cdf(x: number, population: number, successes: number, draws: number): number }
    normal: { inv(probability: number, mean: number, deviation: number): number }
    /** The source of all chance in `sample`; numbers from 0 up to, not including, 1. */
    setRandom(random: () => number): void
  }
  export default jstat
}
