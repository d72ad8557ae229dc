import { day, type Fact, type Run } from '../run.ts'
import type { SignalRule } from './signal-rule.ts'

/** Words that ordinary life produces daily (methodology 2.2, C2). */
const daily = [
  'payment.amount',
  'price.quoted',
  'price.asked',
  'journey.route',
  'journey.arrival',
  'payment.code',
  'journey.document',
]
/** What is said of channels and traces (C3). */
const channels = ['number.changed', 'counter.channel-switch', 'counter.delete']
/** Letters of a profession hold more than one phrase of it; a client repeats one (“the hearing”). */
const professionalPhrases = 2
const automaticMessages = 2
/** Kin and friends: hardly a message with anything in it, over two months (methodology 2.2, N5). */
const plainShare = 0.8
const plainDays = 60

/** Messages of the contact with such a finding, if there are enough. */
const several = (run: Run, kind: string, least: number): readonly Fact[] => {
  const facts = run.of(kind, 'contact')
  return new Set(facts.map(({ at }) => at)).size >= least ? facts : []
}

/** What the contact writes as a professional does, if he does so in several messages and not in the same words. */
function professional(run: Run): readonly Fact[] {
  const facts = several(run, 'role.privileged', professionalPhrases)
  return new Set(facts.map(({ value }) => value?.toLowerCase())).size >= professionalPhrases ? facts : []
}

/** Nothing of weight in most of a long talk; the facts are those few that there are. Kin are spoken of in just such talk. */
function plainTalk(run: Run): readonly Fact[] {
  const facts = run.facts.filter(({ kind }) => kind !== 'context.kin')
  const lasted = (run.lastAt ?? 0) - (run.firstAt ?? 0)
  const spoken = new Set(facts.map(({ at }) => at)).size
  return lasted >= plainDays * day && spoken < run.messages.length * (1 - plainShare) ? facts : []
}

/** A price was asked or named, nothing agreed or paid, and the contact did nothing more. */
function wentAway(run: Run): readonly Fact[] {
  const shopped = run.of(['price.asked', 'price.quoted'])
  const went = [
    'price.agreed',
    'payment.made',
    'payment.received',
    'payment.code',
    'journey.instruction',
    'journey.arrival',
    'journey.intercepted',
  ]
  return shopped.length > 0 && !run.has(went) ? shopped : []
}

export const context: readonly SignalRule[] = [
  {
    id: 'B4',
    title: 'Guarantee or attempts',
    says: 'as many attempts as it takes, until arrival, or another attempt, promised or asked for',
    family: 'N',
    class: 'B',
    points: 4,
    find: (run) => [...run.of('terms.guarantee'), ...run.of('journey.retry', 'owner')],
  },
  {
    id: 'B8',
    title: 'Code word of this case',
    says: 'a term that the policy file of the case proves to be a code word',
    family: 'K',
    class: 'B',
    points: 3,
    find: (run) => run.of('counter.coded').filter(({ attributes }) => attributes.case === true),
  },
  {
    id: 'C1',
    title: 'Referral',
    says: 'the contact says who gave him the number',
    family: 'K',
    class: 'C',
    points: 1,
    find: (run) => run.of('context.referral', 'contact'),
  },
  {
    id: 'C2',
    title: 'Words of daily life',
    says: 'a sum, a place, an arrival, a code or papers are named',
    family: 'K',
    class: 'C',
    points: 1,
    find: (run) => run.of(daily),
  },
  {
    id: 'C3',
    title: 'Change of number or app, deletion',
    says: 'a number changes, the talk moves to another app, or something is to be deleted',
    family: 'K',
    class: 'C',
    points: 1,
    find: (run) => run.of(channels),
  },
  {
    id: 'N5',
    title: 'Talk of kin or friends',
    says: 'over two months or more, four messages of five and more hold nothing of weight; this excludes nothing and asks for a reader',
    family: '-',
    class: 'negative',
    points: -3,
    find: plainTalk,
  },
  {
    id: 'N7',
    title: 'Privileged',
    says: 'the contact writes as a lawyer, doctor, journalist, cleric or counsellor does, in two messages or more and in different words: nothing is read until the privilege is settled',
    family: '-',
    class: 'stop',
    points: 0,
    find: professional,
  },
  {
    id: 'N9',
    title: 'Automatic sender',
    says: 'two messages or more as shops, banks and parcel services send them',
    family: '-',
    class: 'negative',
    points: -10,
    find: (run) => several(run, 'role.service', automaticMessages),
  },
  {
    id: 'N11',
    title: 'Asked and went away',
    says: 'a price was asked or named, nothing was agreed or paid, and nobody set out',
    family: '-',
    class: 'negative',
    points: -4,
    find: wentAway,
  },
]
