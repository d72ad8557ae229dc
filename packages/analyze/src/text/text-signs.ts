/** What can be told of a text in one cheap pass, to spare it the detectors that cannot find anything in it. */
export interface TextSigns {
  /** Number of decimal digits, of any script. */
  digits: number
  /** Length of the longest unbroken run of ASCII letters and digits. */
  longestRun: number
}

/** One byte for each UTF-16 unit: 1 ASCII letter, 2 ASCII digit, 3 other decimal digit, 0 the rest. */
const classes = new Uint8Array(0x10000)
for (let code = 0; code < 0xd800; code++) {
  const char = String.fromCharCode(code)
  if (/^[A-Za-z]$/.test(char)) classes[code] = 1
  else if (/^[0-9]$/.test(char)) classes[code] = 2
  else if (/^\p{Nd}$/u.test(char)) classes[code] = 3
}
for (const digit of '０１２３４５６７８９') classes[digit.charCodeAt(0)] = 3

const isAstralDigit = (raw: string, at: number) => /^\p{Nd}$/u.test(String.fromCodePoint(raw.codePointAt(at) ?? 0))

export function readSigns(raw: string): TextSigns {
  let digits = 0
  let run = 0
  let longestRun = 0
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i)
    const kind = classes[code] ?? 0
    if (kind >= 2) digits++
    if (kind === 1 || kind === 2) run++
    else {
      if (run > longestRun) longestRun = run
      run = 0
      // Scripts above the BMP have digits too (bold mathematical ones are a known disguise).
      if (code >= 0xd800 && code < 0xdc00 && isAstralDigit(raw, i)) digits++
    }
  }
  return { digits, longestRun: Math.max(run, longestRun) }
}
