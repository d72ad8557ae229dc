import type { StoredAccount } from '@casethread/casefile'
import type { App } from '@casethread/model'
import { counted, figure, sentenceList } from '../../render/figures.ts'
import { type Html, type HtmlValue, html } from '../../render/html.ts'
import { type Block, paragraph, type SectionText } from '../../render/layout.ts'
import type { CaseFacts } from './case-facts.ts'
import { exhibitText } from './custody.ts'
import { type CustodyState, custodyOf } from './custody-state.ts'
import { accountedFor, accountText, appNames, place, statuses, sum } from './wording.ts'

/** What stands at the head of the page whatever else it says: what custody lacks, files refused, exports that are not whole. */
export function notices({ source, sources, custodyStates: states }: CaseFacts): Html {
  const broken = sources.filter(({ status }) => status !== 'complete')
  const refused = source.files().filter(({ role }) => role === 'refused')
  return html`${custodyNotice(states)}${
    refused.length > 0 &&
    html`<aside class="attention" aria-label="Refused files">
<p><strong>${counted(refused.length, 'file')} ${refused.length === 1 ? 'does' : 'do'} not have the hash given at seizure</strong> and ${refused.length === 1 ? 'was' : 'were'} not read; see <a href="#material">Material</a>.</p>
</aside>
`
  }${
    broken.length > 0 &&
    html`<aside class="attention" aria-label="Incomplete exports">
<p><strong>${counted(broken.length, 'export')} of ${figure(sources.length)} ${broken.length === 1 ? 'is' : 'are'} not complete in this case.</strong> Whatever is missing from ${broken.length === 1 ? 'it' : 'them'} is missing from every figure and list below.</p>
<ul>${broken.map((source) => html`<li>${place(source.path, source.member)}: ${statuses[source.status]}</li>`)}</ul>
</aside>
`
  }`
}

function custodyNotice(states: readonly CustodyState[]): Html | null {
  const state = custodyOf(states)
  if (state === 'complete') return null
  if (state === 'none')
    return html`<aside class="attention" aria-label="Notice">
<p><strong>No custody data: not for court use.</strong> The case holds no record of the seizure, the legal title and the extraction. The figures below are those of the files as they were given.</p>
</aside>
`
  const lacking = states.filter(({ record, missing }) => record === null || missing.length > 0)
  return html`<aside class="attention" aria-label="Notice">
<p><strong>Custody data incomplete: not for court use.</strong> Missing from what is recorded of the seizure, the legal title and the extraction:</p>
<ul>${lacking.map(({ exhibit, record, missing }) => html`<li>${exhibitText(exhibit)}: ${record === null ? 'no record at all' : sentenceList(missing)}</li>`)}</ul>
</aside>
`
}

export function summary(facts: CaseFacts): SectionText {
  return {
    id: 'summary',
    title: 'Summary',
    blocks: [
      figures(facts),
      whatWasRead(facts),
      whatItIsNot,
      accounting(facts),
      ...(facts.sources.length > 0 ? [ownership(facts)] : []),
    ],
  }
}

function figures({ counts, sources, contacts }: CaseFacts): Html {
  const items: readonly [string, number][] = [
    ['Exports', sources.length],
    ['Messages', counts.messages],
    ['Chats', counts.chats],
    ['Contacts', contacts.length],
    ['Findings', counts.findings],
    ['Undated messages', counts.undated],
  ]
  return html`<dl class="key-figures">
${items.map(([name, value]) => html`<div><dt>${name}</dt><dd>${figure(value)}</dd></div>\n`)}</dl>
`
}

function whatWasRead({ counts, sources, contacts, clock, firstAt, lastAt }: CaseFacts): Block {
  const apps = [...new Set(sources.map(({ app }) => app))].map((app: App) => appNames[app])
  const undated =
    counts.undated === 0 ? 'none is undated' : `${counted(counts.undated, 'message')} cannot be placed in time`
  const period: HtmlValue =
    firstAt === null || lastAt === null
      ? counts.messages > 0 && ' None of them can be placed in time.'
      : ` The dated ones lie between ${clock.day(firstAt)} and ${clock.day(lastAt)}; ${undated}.`
  return paragraph`This annex reports what was read from ${counted(sources.length, 'export')}${apps.length > 0 && ` of ${sentenceList(apps)}`}: ${counted(counts.messages, 'message')} in ${counted(counts.chats, 'chat')} with ${counted(contacts.length, 'contact')}.${period} Fixed rules marked ${counted(counts.findings, 'place')} in these messages for a reader’s attention.`
}

const whatItIsNot = paragraph`It states what the files contain. It does not say who held the device, what a word means, or whether a contact is a customer, a victim, a suspect or a stranger. Those are decisions of people; this annex contains none. No amounts are added up and no persons are counted.`

function accounting({ sources, counts }: CaseFacts): Block {
  const of = (pick: (source: CaseFacts['sources'][number]) => number) => sum(sources.map(pick))
  if (sources.length === 0) return paragraph`<strong>The case holds no export.</strong>`
  const [read, parsed] = [of(({ records }) => records.read), of(({ records }) => records.parsed)]
  const skipped = of(({ records }) => sum(Object.values(records.skipped)))
  const failed = of(({ records }) => sum(Object.values(records.failed)))
  const off = sources.filter(({ records }) => records.read !== accountedFor(records)).length
  return paragraph`The exports hold ${counted(read, 'record')}: ${figure(parsed)} taken over, ${figure(skipped)} skipped for a stated reason, ${failed > 0 ? html`<strong>${figure(failed)} not readable</strong>` : 'none not readable'}. ${
    off === 0
      ? 'Every record is accounted for.'
      : html`<strong>In ${counted(off, 'export')} the records do not add up.</strong>`
  }${parsed > counts.messages && ` Copies of one message count once, hence ${counted(counts.messages, 'message')}.`} The exports are listed one by one in <a href="#material">Material</a>.`
}

function ownership({ source, sources }: CaseFacts): Block {
  const owners = source.owners()
  const named = new Set(owners.map(({ app }) => app))
  const unknown = [...new Set(sources.map(({ app }) => app))].filter((app) => !named.has(app))
  const names = owners.map(
    (owner, at) =>
      html`${at > 0 && '; '}${accountText(owner)} on ${appNames[owner.app]}, ${ownerBases[owner.ownerBasis ?? 'stated']}`,
  )
  return paragraph`${
    names.length > 0 &&
    html`Taken as accounts of the device’s owner: ${names}. Whether the owner wrote the messages of these accounts is not examined here. `
  }${
    unknown.length > 0 &&
    html`<strong>The owner’s account is not known for ${sentenceList(unknown.map((app) => appNames[app]))}</strong>: which messages were sent and which received is known there only where the export itself says so.`
  }`
}

const ownerBases = {
  stated: 'stated by the examiner',
  export: 'named so by the export itself',
  inferred: 'inferred, being the only account in all its chats of the app',
} as const satisfies Record<NonNullable<StoredAccount['ownerBasis']>, string>
