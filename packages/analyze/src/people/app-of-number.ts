import type { App } from '@casethread/model'

/** Apps whose accounts are telephone numbers; a number told in another app is known without the app that it belongs to. */
const numbered: readonly App[] = ['whatsapp', 'viber', 'telegram', 'signal']

export const appOfNumber = (app: App): App | null => (numbered.includes(app) ? app : null)
