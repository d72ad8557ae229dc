/** The files beside a database (sqlite.org/tempfiles.html) that decide, with it, which rows there are: log and journal. */
export const contentSuffixes = ['-wal', '-journal'] as const
/** Beside those, the log's index in shared memory. */
export const companionSuffixes = [...contentSuffixes, '-shm'] as const
