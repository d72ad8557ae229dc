/** Nearly black; lines that only guide the eye are lighter. */
export const ink = '#22262a'
export const guide = '#c3c8cd'
export const quiet = '#565d64'
