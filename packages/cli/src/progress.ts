import type { Progress } from '@casethread/model'
import type { Terminal } from './terminal.ts'

const barWidth = 24
const redrawMs = 100
const lineMs = 5000

interface State {
  step: string
  done: number
  total: number | null
}

const count = (n: number): string => n.toLocaleString('en')

/** Some steps only have a beginning and an end. */
const isCounted = ({ done, total }: State): boolean => done > 0 || total !== null

const amounts = ({ done, total }: State): string => (total === null ? count(done) : `${count(done)} of ${count(total)}`)

function bar({ done, total }: State): string {
  if (total === null || total === 0) return ''
  const filled = Math.min(barWidth, Math.floor((done / total) * barWidth))
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] `
}

// A line that wraps cannot be rewritten, so it is cut at the terminal's width.
function drawn(state: State, columns: number): string {
  const line = isCounted(state) ? `${state.step}  ${bar(state)}${amounts(state)}` : `${state.step} …`
  return `\r\u001b[K${line.slice(0, columns - 1)}`
}

/** `end` finishes the last step; `abandon` only leaves the cursor at the start of a line, for the words that follow. */
interface Display {
  report: Progress
  end(): void
  abandon(): void
}

/**
 * Does work and shows how far it is: a bar on a terminal; elsewhere a line every few seconds and one at the end of each
 * step; nothing when quiet.
 */
export async function withProgress<T>(
  terminal: Terminal,
  quiet: boolean,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  if (quiet) return work(() => undefined)
  const display = terminal.stderr.isTTY ? drawBar(terminal) : printLines(terminal)
  try {
    const result = await work(display.report)
    display.end()
    return result
  } catch (error) {
    display.abandon()
    throw error
  }
}

/** Calls `show` when a step ends and otherwise once in `interval`; a late interval shows the newest state. */
function paced(
  terminal: Terminal,
  interval: number,
  show: (state: State, ended: boolean) => void,
): Omit<Display, 'abandon'> {
  let state: State | null = null
  let shownAt = terminal.now()
  const end = () => {
    if (state !== null) show(state, true)
    state = null
  }
  const report: Progress = (step, done, total) => {
    if (state !== null && state.step !== step) end()
    state = { step, done, total }
    if (terminal.now() - shownAt < interval) return
    shownAt = terminal.now()
    show(state, false)
  }
  return { report, end }
}

function drawBar(terminal: Terminal): Display {
  const bar = paced(terminal, redrawMs, (state, ended) => {
    terminal.stderr.write(`${drawn(state, terminal.stderr.columns ?? 80)}${ended ? '\n' : ''}`)
  })
  return { ...bar, abandon: bar.end }
}

function printLines(terminal: Terminal): Display {
  const lines = paced(terminal, lineMs, (state, ended) => {
    const words = [state.step, ...(isCounted(state) ? [`: ${amounts(state)}`] : []), ...(ended ? [', done'] : [])]
    terminal.stderr.write(`${words.join('')}\n`)
  })
  return { ...lines, abandon: () => undefined }
}
