import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess } from '@casethread/analyze'
import { openCase } from '@casethread/casefile'
import type { Figures } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import { casethread, exported } from '../support/casethread.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = temporaryFolder()
const patience = 240_000
type Row = Record<string, unknown>

const phones = join(root, 'phones')
const made = casethread(['simulate', '--out', phones, '--truth', join(root, 'truth.ndjson'), '--quiet'])
const truth = readFileSync(join(root, 'truth.ndjson'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row)
const of = (record: string): Row[] => truth.filter((row) => row.record === record)
const lines = readFileSync(join(phones, 'decisions.ndjson'), 'utf8').split('\n').filter(Boolean)

function analyzed(phones: string, name: string): string {
  const caseFile = join(root, `${name}.casethread`)
  for (const exhibit of ['A-1', 'A-2', 'A-3']) {
    const custody = ['--custody', join(phones, 'custody', `${exhibit}.yaml`)]
    const zone = exhibit === 'A-3' ? ['--zone', 'exported in Istanbul=Europe/Istanbul'] : []
    const words = ['ingest', join(phones, exhibit), '--case', caseFile, '--quiet', ...custody, ...zone]
    expect(casethread(words)).toMatchObject({ status: 0, stderr: '' })
  }
  expect(casethread(['analyze', '--case', caseFile, '--quiet'])).toMatchObject({ status: 0, stderr: '' })
  return caseFile
}

/** A copy of the analyzed case with the decisions of these lines. */
function decided(name: string, decisions: readonly string[]): string {
  const caseFile = join(root, `${name}.casethread`)
  copyFileSync(join(root, 'analyzed.casethread'), caseFile)
  const file = join(root, `${name}.ndjson`)
  writeFileSync(file, `${decisions.join('\n')}\n`)
  const applied = casethread(['review', 'apply', file, '--case', caseFile])
  expect(applied.stderr).toBe(`Decisions: ${decisions.length} applied, 0 in the log already, 0 refused.\n`)
  expect(applied.status).toBe(0)
  return caseFile
}

function figuresOf(caseFile: string): Figures {
  using file = openCase(caseFile, { mode: 'read' })
  const figures = file.reader.figures()
  if (!figures) throw new Error(`${caseFile} has no figures`)
  return figures
}

const euros = (rows: readonly Row[]): number => rows.reduce((sum, { amount }) => sum + Number(amount), 0) * 100

/** What the truth says was paid and acknowledged: releases stand for their deposits, refunds are taken off. */
function paymentsOfTruth(): { observed: number; contingent: number } {
  const payments = of('payment').filter(({ level }) => level !== 'L1')
  const kind = (...kinds: string[]) => payments.filter((payment) => kinds.includes(String(payment.kind)))
  const released = new Set(kind('escrow_release').map(({ booking }) => booking))
  return {
    observed: euros(kind('direct', 'instalment', 'balance', 'escrow_release')) - euros(kind('refund')),
    contingent: euros(kind('deposit_escrow').filter(({ booking }) => !released.has(booking))),
  }
}

describe('the simulated case of normal size, read and decided on by two readers', { timeout: patience }, () => {
  const base = analyzed(phones, 'analyzed')
  const whole = decided('whole', lines)
  const figures = figuresOf(whole)

  it('was made without trouble', () => {
    expect(made).toMatchObject({ status: 0, stdout: '' })
  })

  it('has each payment once, and an annex', () => {
    const ids = exported(whole, 'payments').map(({ payment }) => payment)
    expect(new Set(ids).size).toBe(ids.length)
    const annex = ['report', '--case', whole, '--out', join(root, 'report'), '--only', 'court-annex-html', '--quiet']
    expect(casethread(annex)).toMatchObject({ status: 0, stderr: '' })
  })

  it('has the contacts of the truth once links have joined their accounts', () => {
    const accounts = exported(base, 'contacts').flatMap((contact) => contact.accounts as unknown[])
    expect(accounts.length).toBeGreaterThan(of('contact').length)
    expect(exported(whole, 'contacts')).toHaveLength(of('contact').length)
    expect(figures.contacts.total).toBe(769)
  })

  it('counts the persons, children and bookings that both readers confirm', () => {
    expect(figures.persons.confirmed).toBe(291)
    expect(figures.persons.confirmed).toBe(of('person').length)
    expect(figures.persons.minors).toBe(of('person').filter(({ minor }) => minor === true).length)
    expect(figures.bookings.confirmed).toBe(of('booking').length)
    expect(figures.contacts.byTier).toMatchObject({ confirmed: 118, 'confirmed-eligible': 0, quarantine: 1 })
  })

  it('reckons €1,164,000 by the lowest price agreed and the persons confirmed', () => {
    expect(figures.minimum).toMatchObject({ A2: 1_164_000_00, A2Price: 4000_00, A2Persons: 291 })
    const lowest = Math.min(...of('booking').map(({ pricePerPerson }) => Number(pricePerPerson)))
    expect(figures.minimum.A2).toBe(of('person').length * lowest * 100)
  })

  it('finds what was paid and acknowledged, to the cent, and reckons no more than what was agreed', () => {
    const { observed, contingent } = paymentsOfTruth()
    expect(figures.observed.ofConfirmed).toBe(observed)
    const confirmed = new Set(figures.sheet.filter(({ tier }) => tier === 'confirmed').map(({ booking }) => booking))
    const held = figures.ledger.filter(({ counts, booking }) => counts === 'contingent' && confirmed.has(booking ?? ''))
    expect(held.reduce((sum, { cents }) => sum + (cents ?? 0), 0)).toBe(contingent)
    expect(figures.observed.total).toBe(observed + figures.observed.unassigned)
    expect(figures.observed.confirmedByThirdParty).toBe(0)
    expect(figures.minimum.A1).toBeGreaterThanOrEqual(figures.observed.ofConfirmed)
    const agreed = of('booking').map(({ pricePerPerson, persons }) => [pricePerPerson, (persons as { lo: number }).lo])
    expect(figures.minimum.A1).toBeLessThanOrEqual(
      agreed.reduce((sum, [price, persons]) => sum + Number(price) * Number(persons) * 100, 0),
    )
  })

  it('says the same when the same file is applied again', () => {
    const again = casethread(['review', 'apply', join(root, 'whole.ndjson'), '--case', whole, '--json'])
    expect(JSON.parse(again.stdout)).toEqual({ applied: 0, known: lines.length, refused: [] })
    expect(figuresOf(whole)).toEqual(figures)
  })

  it('changes with one decision less, by just what rested on it', () => {
    const at = lines.findIndex((line) => JSON.parse(line).action === 'accept' && JSON.parse(line).confirms.length === 2)
    const { persons } = JSON.parse(lines[at] ?? '') as { persons: { lo: number } }
    const less = figuresOf(decided('less', lines.toSpliced(at, 1)))
    expect(less.persons.confirmed).toBe(291 - persons.lo)
    expect(less.bookings.confirmed).toBe(117)
    expect(less.minimum.A2).toBe(1_164_000_00 - persons.lo * 4000_00)
    expect(less.observed.ofConfirmed).toBeLessThan(figures.observed.ofConfirmed)
  })

  it('changes when one detector finds nothing', () => {
    const without = join(root, 'without.casethread')
    copyFileSync(whole, without)
    withoutFindings(without, (kind) => kind === 'journey.arrival')
    expect(figuresOf(without).minimum.A1).toBeLessThan(figures.minimum.A1)
    const unread = join(root, 'unread.casethread')
    copyFileSync(base, unread)
    withoutFindings(unread, (kind) => kind.startsWith('price.'))
    expect(figuresOf(unread).contacts.byTier).not.toEqual(figuresOf(base).contacts.byTier)
  })
})

describe('a small simulated case', { timeout: patience }, () => {
  it('verifies after decisions: contacts, figures and outputs come out the same', () => {
    const own = join(root, 'small')
    casethread(['simulate', '--out', own, '--contacts', '40', '--messages', '3000', '--quiet'])
    const caseFile = analyzed(own, 'verified')
    const applied = casethread(['review', 'apply', join(own, 'decisions.ndjson'), '--case', caseFile])
    expect(applied).toMatchObject({ status: 0, stdout: '' })
    const { stdout } = casethread(['verify', caseFile, '--quiet'])
    expect(stdout).not.toMatch(/differs|not checked/i)
    expect(stdout).toMatch(/links, contacts and figures come out the same, with \d{2,} decisions/)
  })
})

/** The case as it would be had no detector found these kinds. */
function withoutFindings(caseFile: string, isOut: (kind: string) => boolean): void {
  using file = openCase(caseFile, { mode: 'write' })
  const kept = Array.from(file.reader.findings(), ({ message, ...finding }) => ({
    ...finding,
    messageRowId: message.rowId,
  }))
  const findings = file.writer.beginFindings()
  findings.add(kept.filter(({ kind }) => !isOut(kind)))
  findings.finish([], [])
  assess(file, () => undefined)
}
