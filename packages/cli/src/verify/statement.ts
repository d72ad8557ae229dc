/** What one check said. `not-checked`: it could not be made, which is never taken for a pass. */
export interface Statement {
  outcome: 'same' | 'differs' | 'not-checked'
  text: string
}

const words = { same: 'same', differs: 'DIFFERS', 'not-checked': 'NOT CHECKED' } as const

export const statementLine = ({ outcome, text }: Statement): string => `${words[outcome].padEnd(11)}  ${text}`

export const same = (text: string): Statement => ({ outcome: 'same', text })
export const differs = (text: string): Statement => ({ outcome: 'differs', text })
export const notChecked = (text: string): Statement => ({ outcome: 'not-checked', text })
