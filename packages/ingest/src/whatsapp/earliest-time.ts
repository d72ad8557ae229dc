/** WhatsApp Inc. was founded on 24 February 2009: nothing earlier can be a time of the app. UTC milliseconds. */
export const earliestTime = Date.UTC(2009, 1, 24)
