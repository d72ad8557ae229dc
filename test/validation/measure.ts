import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Answer,
  type CaseDevice,
  type GoldScore,
  goldDevices,
  type OrdinaryScore,
  ordinaryDevice,
  scoreGold,
  scoreOrdinary,
} from '../gold/score.mjs'
import { readGold } from '../gold/to-exports.mjs'
import { answersOf } from './answers.ts'

export interface Corpora {
  /** Files of labelled threads; none for no gold score. */
  gold: readonly string[]
  /** Files of ordinary text. */
  ordinary: readonly string[]
  /** Lines taken of each file of ordinary text; all if not given. */
  ordinaryLimit?: number | undefined
  /** Alarms in each file of ordinary text that are given word for word. */
  examples?: number
  /** Read no export again whose case was kept the last time: for measuring rules, not formats. */
  keep?: boolean
}

export interface Measured {
  gold: GoldScore | null
  ordinary: OrdinaryScore[] | null
}

/** A thread for each device's case at a time costs about 200 MB; more than a few gain nothing on some twenty cases. */
const threads = Math.min(4, availableParallelism())

/** What score.mjs measures over the same files, in a fraction of its time. */
export async function measure({ gold, ordinary, ordinaryLimit, examples, keep = false }: Corpora): Promise<Measured> {
  const work = mkdtempSync(join(tmpdir(), 'casethread-score-'))
  try {
    const labelled = readGold(gold)
    const devices = goldDevices(labelled, work)
    const others = ordinary.map((file) => ordinaryDevice(file, work, ordinaryLimit))
    const answers = await answersOf([...devices, ...others], { threads, keep })
    const analyse = ({ file }: CaseDevice): Answer => answers.get(file) ?? {}
    return {
      gold: gold.length === 0 ? null : scoreGold(labelled, devices, analyse),
      ordinary: ordinary.length === 0 ? null : scoreOrdinary(others, analyse, examples),
    }
  } finally {
    rmSync(work, { recursive: true })
  }
}
