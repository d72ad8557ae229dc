/** Facebook began in February 2004, so that nothing earlier can be a time of sending; nothing later than 2100 either. */
export const messengerStart = Date.UTC(2004, 0, 1)
const latest = Date.UTC(2100, 0, 1)

/** Whether an instant, or a clock reading taken for one, can be a time of sending. UTC milliseconds; false for NaN. */
export const isPlausible = (milliseconds: number): boolean => milliseconds >= messengerStart && milliseconds < latest
