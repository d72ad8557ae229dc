/** Prints what this process used, for the measuring parent: CPU in milliseconds, peak memory in MiB, and the count of messages. */
export function reportUsage(messages: number): void {
  const usage = process.resourceUsage()
  const cpuMs = Math.round((usage.userCPUTime + usage.systemCPUTime) / 1000)
  process.stdout.write(`${JSON.stringify({ messages, cpuMs, peakMiB: Math.round(usage.maxRSS / 1024) })}\n`)
}
