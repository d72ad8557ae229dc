import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { casethread, exported } from '../support/casethread.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

interface TrueContact {
  record: string
  id: string
  kind: string
  accounts: { app: string; label: string; number?: string }[]
}
interface ContactRow {
  contact: string
  role: string
  names: string[]
  accounts: { app: string; id: string }[]
}
interface LinkRow {
  first: string
  second: string
  status: string
  says: string
}

/** The phones of an invented case in one case file, analyzed, and who its contacts are in truth. */
function simulated(): { caseFile: string; contacts: TrueContact[] } {
  const root = temporaryFolder()
  const [out, truth, caseFile] = [join(root, 'out'), join(root, 'truth.ndjson'), join(root, 'a.casethread')]
  casethread(['simulate', '--out', out, '--truth', truth, '--contacts', '300', '--messages', '12000'])
  const zone = ['--zone', 'exported in Istanbul=Europe/Istanbul']
  for (const exhibit of ['A-1', 'A-2', 'A-3']) {
    const custody = ['--custody', join(out, 'custody', `${exhibit}.yaml`)]
    const further = exhibit === 'A-3' ? zone : []
    casethread(['ingest', join(out, exhibit), '--case', caseFile, '--quiet', ...custody, ...further])
  }
  casethread(['analyze', '--case', caseFile, '--quiet'])
  const lines = readFileSync(truth, 'utf8').split('\n').filter(Boolean)
  const rows = lines.map((line) => JSON.parse(line) as TrueContact)
  return { caseFile, contacts: rows.filter(({ record }) => record === 'contact') }
}

/** The one true contact who has an account of that number, handle or name; names are not shared in the invented case. */
function whoIs({ accounts: [account], names }: ContactRow, contacts: readonly TrueContact[]): string | null {
  const own = contacts.filter(({ accounts }) =>
    accounts.some(
      ({ app, label, number }) =>
        app === account?.app && (number === account.id || label === account.id || names.includes(label)),
    ),
  )
  return own.length === 1 ? (own[0]?.id ?? null) : null
}

/** The accounts that these links hold together, as sets of ids. */
function groupsOf(accounts: Iterable<string>, links: readonly LinkRow[]): Set<Set<string>> {
  const groupOf = new Map([...accounts].map((id) => [id, new Set([id])]))
  for (const { first, second } of links) {
    const joined = new Set([...(groupOf.get(first) ?? [first]), ...(groupOf.get(second) ?? [second])])
    for (const id of joined) groupOf.set(id, joined)
  }
  return new Set(groupOf.values())
}

describe('the accounts of a simulated case', { timeout: 120_000 }, () => {
  const { caseFile, contacts } = simulated()
  const rows = exported(caseFile, 'contacts') as unknown as ContactRow[]
  const links = exported(caseFile, 'links') as unknown as LinkRow[]
  const truth = new Map(rows.map((row) => [row.contact, whoIs(row, contacts)]))

  it('proposals count for nothing until a reader confirms them: every account is a contact, and somebody’s', () => {
    expect(rows.length).toBeGreaterThan(contacts.length)
    expect(rows.filter(({ accounts }) => accounts.length !== 1)).toEqual([])
    expect([...truth.values()].filter((id) => id === null)).toEqual([])
    expect(new Set(links.map(({ status }) => status))).toEqual(new Set(['proposed']))
  })

  it('every link is between accounts of one person', () => {
    const wrong = links.filter(({ first, second }) => !truth.get(first) || truth.get(first) !== truth.get(second))
    expect(wrong).toEqual([])
  })

  it('at least nine in ten of the joins that make people of the accounts are proposed', () => {
    const needed = rows.length - new Set(truth.values()).size
    const proposed = rows.length - groupsOf(truth.keys(), links).size
    expect(needed).toBeGreaterThan(20)
    expect(proposed / needed).toBeGreaterThanOrEqual(0.9)
  })

  it('family is proposed for kin alone, and for half of them at least', () => {
    const kindOf = new Map(contacts.map(({ id, kind }) => [id, kind]))
    const proposed = rows.filter(({ role }) => role === 'family').map(({ contact }) => truth.get(contact) ?? '')
    expect(new Set(proposed.map((id) => kindOf.get(id)))).toEqual(new Set(['family']))
    const kin = contacts.filter(({ kind }) => kind === 'family')
    expect(new Set(proposed).size / kin.length).toBeGreaterThanOrEqual(0.5)
  })

  it('a number that was told of cites the message that tells it', () => {
    const told = exported(caseFile, 'identifiers').filter(({ evidence }) => evidence !== 'behaviour')
    expect(told.length).toBeGreaterThan(0)
    for (const { messages } of told) expect(messages).not.toEqual([])
  })
})
