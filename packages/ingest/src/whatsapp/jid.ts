/**
 * What an address stands for, by its server (dossier 4.1): `person` `s.whatsapp.net` (once `c.us`), `lid` an opaque id that
 * hides the number, `group`, `broadcast` a list of recipients, `status` the posts that all contacts see, `channel`
 * `newsletter`. `app` is the app itself.
 */
export type JidKind = 'person' | 'lid' | 'group' | 'broadcast' | 'status' | 'channel' | 'bot' | 'app' | 'unknown'

/** An address, `<user>@<server>`. */
export interface Jid {
  /** Without agent and device: `32470000001.0:2@s.whatsapp.net` is `32470000001@s.whatsapp.net`. */
  text: string
  user: string
  kind: JidKind
}

const kinds: Readonly<Record<string, JidKind>> = {
  's.whatsapp.net': 'person',
  'c.us': 'person',
  lid: 'lid',
  'hosted.lid': 'lid',
  'g.us': 'group',
  broadcast: 'broadcast',
  newsletter: 'channel',
  bot: 'bot',
}

/**
 * Reads an address; null for an empty one or one without a server.
 *
 * @example readJid('32470000001.0:2@s.whatsapp.net') // { text: '32470000001@s.whatsapp.net', user: '32470000001', kind: 'person' }
 */
export function readJid(found: string | null): Jid | null {
  const at = found?.lastIndexOf('@') ?? -1
  if (found === null || at < 1 || at === found.length - 1) return null
  const server = found.slice(at + 1)
  const user = withoutDevice(found.slice(0, at))
  return { text: `${user}@${server}`, user, kind: kindOf(user, server) }
}

/** Rows of type 17 are addresses of linked devices, `user.agent:device` (dossier 4.1 and trap 4). */
function withoutDevice(user: string): string {
  return /^(\d+)(?:\.\d+)?(?::\d+)?$/.exec(user)?.[1] ?? user
}

function kindOf(user: string, server: string): JidKind {
  if (user === 'status' || server === 'status' || server === 'status_me') return 'status'
  const kind = Object.hasOwn(kinds, server) ? kinds[server] : undefined
  if (kind === 'person' && user === '0') return 'app'
  return kind ?? 'unknown'
}
