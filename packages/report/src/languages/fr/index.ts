import { back } from './back.ts'
import { chatView } from './chat-view.ts'
import { disclosure } from './disclosure.ts'
import { figures } from './figures.ts'
import { findings } from './findings.ts'
import { front } from './front.ts'
import { terms } from './terms.ts'
import { warnings } from './warnings.ts'

export const fr = { terms, ...front, ...findings, ...figures, ...back, ...warnings, ...disclosure, ...chatView }
