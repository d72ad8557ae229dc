import type { DetectorRun, StoredFinding, StoredMessage } from '@casethread/casefile'
import { evidence, quotation } from '../../render/evidence.ts'
import { counted, figure } from '../../render/figures.ts'
import { type Html, type HtmlValue, html } from '../../render/html.ts'
import { type Block, limitNotice, paragraph, type SectionText, table } from '../../render/layout.ts'
import type { CaseFacts } from './case-facts.ts'
import { appNames, authorText, kindTitle, marks, provenanceText, verdicts, when } from './wording.ts'

/** The most findings of one kind that the page quotes. */
const findingLimit = 2_000
/** The most copies of one message whose places are printed beside it. */
const copyLimit = 3

/** Signs that a person is in danger have a list of their own, see alerts.ts. */
const isAlert = (kind: string): boolean => kind.startsWith('safeguard.')

/** The findings of a kind: how many there are, and the first of those that are quoted as markup. */
interface KindList {
  total: number
  /** Of high or medium confidence. */
  worthQuoting: number
  byConfidence: Record<StoredFinding['confidence'], number>
  quoted: Html[]
}
/** By kind, in order of their names. */
type KindLists = ReadonlyMap<string, KindList>

/** Every rule that findings can name, so that a reader can do again by hand what was done; those that link accounts are not among them. */
export function rules({ source }: CaseFacts): SectionText {
  const told = source.findingRules().filter(({ rule }) => !rule.startsWith('people/'))
  const head = { id: 'rules', title: 'Rules' }
  if (told.length === 0) return { ...head, blocks: [paragraph`No rule was applied to this case.`] }
  return {
    ...head,
    blocks: [
      paragraph`These are the rules that were applied to every message, whoever wrote it. Each asks for words of stated meanings close to one another, or beside what the turns before and after say. A finding names its rule. The words of every meaning, in each language, are files of the program, and their hash stands in <a href="#making">How this annex was made</a>.`,
      table({
        id: 'table-rules',
        caption: html`<b>Table 15.</b> Rules and what they look for`,
        columns: [
          { title: 'Rule', wide: false },
          { title: 'Looks for', wide: true },
        ],
        rows: told.map(({ rule, says }) => [html`<code>${rule}</code>`, says]),
      }),
    ],
  }
}

export function findings({ source }: CaseFacts, lists: KindLists): SectionText {
  const runs = source.detectorRuns()
  const kinds = new Map([...lists].filter(([kind]) => !isAlert(kind)))
  const head = { id: 'findings', title: 'Findings' }
  if (runs.length === 0 && kinds.size === 0)
    return {
      ...head,
      blocks: [
        paragraph`<strong>No detector has looked at this case yet.</strong> That nothing is listed here says nothing about the messages.`,
      ],
    }
  return {
    ...head,
    blocks: [
      paragraph`A finding is a place in a message where a fixed rule hit: an amount of money, a number, an account. The rules know no person and no role; a hit proposes that somebody reads the message, no more. Each quotation shows the message as stored, with the words that the rule cites <mark>marked</mark>, and the place of the record in its export.`,
      detectorTable(runs),
      ...(kinds.size === 0 ? [paragraph`No rule hit in the messages examined.`] : [kindTable(kinds)]),
      ...[...kinds].flatMap(([kind, list]) => kindBlocks(kind, list)),
    ],
  }
}

/** One pass over the findings, however many there are: only what the page quotes is kept. */
export function collect(facts: CaseFacts): KindLists {
  const kinds = new Map<string, KindList>()
  for (const finding of facts.source.findings()) {
    const list = kinds.get(finding.kind) ?? emptyList()
    kinds.set(finding.kind, list)
    list.total += 1
    list.byConfidence[finding.confidence] += 1
    if (finding.confidence === 'low') continue
    list.worthQuoting += 1
    if (list.quoted.length < findingLimit) list.quoted.push(findingItem(finding, facts))
  }
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const emptyList = (): KindList => ({
  total: 0,
  worthQuoting: 0,
  byConfidence: { high: 0, medium: 0, low: 0 },
  quoted: [],
})

const detectorTable = (runs: readonly DetectorRun[]): Html =>
  table({
    id: 'table-detectors',
    caption: html`<b>Table 13.</b> What each detector examined and found`,
    columns: [
      { title: 'Detector', wide: true },
      { title: 'Messages examined', figures: true },
      { title: 'Findings', figures: true },
    ],
    rows: runs.map((run) => [
      html`<code>${run.detector}</code>`,
      run.examined,
      run.findings === 0 ? `none found, examined ${counted(run.examined, 'message')}` : run.findings,
    ]),
  })

const kindTable = (kinds: ReadonlyMap<string, KindList>): Html =>
  table({
    id: 'table-kinds',
    caption: html`<b>Table 14.</b> Findings by kind and confidence. Confidence is that of the rule in having read the words rightly, not that of an accusation`,
    columns: [
      { title: 'Kind', wide: true },
      { title: 'High', figures: true },
      { title: 'Medium', figures: true },
      { title: 'Low', figures: true },
      { title: 'All', figures: true },
    ],
    rows: [...kinds].map(([kind, { total, byConfidence }]) => [
      html`<a href="#kind-${kind}">${kindTitle(kind)}</a> <code class="kind">${kind}</code>`,
      byConfidence.high,
      byConfidence.medium,
      byConfidence.low,
      total,
    ]),
  })

function kindBlocks(kind: string, { total, worthQuoting, byConfidence, quoted }: KindList): Block[] {
  return [
    html`<h3 id="kind-${kind}">${kindTitle(kind)} <small>${counted(total, 'finding')}</small></h3>\n`,
    ...(worthQuoting > quoted.length
      ? [limitNotice(quoted.length, worthQuoting, `findings of this kind, by chat and time`, 'findings.ndjson')]
      : []),
    ...(byConfidence.low > 0
      ? [
          paragraph`${counted(byConfidence.low, 'finding')} of low confidence ${byConfidence.low === 1 ? 'is' : 'are'} not quoted: the words are those of daily life, and nothing around them says otherwise. findings.ndjson lists them.`,
        ]
      : []),
    ...(quoted.length > 0 ? [html`<ol class="findings">\n${quoted}</ol>\n`] : []),
  ]
}

/** The separate list of signs that somebody may be in danger. */
export function alerts(lists: KindLists): SectionText {
  const head = { id: 'alerts', title: 'Persons who may be in danger' }
  const found = [...lists].filter(([kind, { worthQuoting }]) => isAlert(kind) && worthQuoting > 0)
  if (found.length === 0)
    return {
      ...head,
      blocks: [
        paragraph`No rule for signs of danger (threats, bonded debt, deceptive offers, blackmail, control, a minor alone) hit with more than low confidence in the messages examined. That is not proof of safety: the rules read words, and not voice messages, pictures or what was said elsewhere.`,
      ],
    }
  return {
    ...head,
    blocks: [
      paragraph`<strong>To be read first, by somebody who can act.</strong> Fixed rules marked words in these messages that are known signs of threats, bonded debt, deceptive offers, blackmail, control, or a minor alone. They say nothing about guilt or status, and they take no part in any list or figure about money.`,
      ...found.flatMap(([kind, list]) => kindBlocks(kind, list)),
    ],
  }
}

function findingItem(finding: StoredFinding, facts: CaseFacts): Html {
  const { message } = finding
  return html`<li class="finding" id="${finding.id}">
<div class="context"><p class="when">${moment(message, facts)}</p><p>${authorText(message)}</p><p>in ${chatText(message)}, ${appNames[message.app]}</p>${marks(message).map((mark) => html`<p><strong class="flag">${mark}</strong></p>`)}</div>
<blockquote>${quotation(message.text ?? '', finding.start, finding.end)}</blockquote>
<dl>${factsOf(finding, facts).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</li>
`
}

function moment(message: StoredMessage, { clock }: CaseFacts): HtmlValue {
  if (message.sentAt === null)
    return html`<span class="none">undated${message.sentAtRaw !== null && html`, written as ${evidence(message.sentAtRaw)}`}</span>`
  const other =
    message.ambiguousAt !== null && html`<br><small>or, read otherwise: ${when(message.ambiguousAt, clock)}</small>`
  return [when(message.sentAt, clock), other]
}

const chatText = ({ chat }: StoredMessage): HtmlValue =>
  chat.title === null ? html`chat without title <code>${chat.id}</code>` : evidence(chat.title)

function factsOf(finding: StoredFinding, facts: CaseFacts): [string, HtmlValue][] {
  const says = facts.ruleTexts.get(finding.rule)
  const attributes = Object.entries(finding.attributes).map(([name, value]) => `${name} ${value}`)
  return [
    ...(finding.value === null || finding.value === ''
      ? []
      : [['Read as', evidence(finding.value)] as [string, HtmlValue]]),
    ...(attributes.length === 0 ? [] : [['Details', evidence(attributes.join(', '))] as [string, HtmlValue]]),
    [
      'Confidence',
      finding.verdict === null ? finding.confidence : `${finding.confidence}; ${verdicts[finding.verdict]}`,
    ],
    ['Rule', html`<code>${finding.rule}</code>${says === undefined ? null : html`: ${says}`}`],
    ['Source', sourceText(finding.message)],
    ['Citation', html`<code>${finding.id}</code>`],
  ]
}

function sourceText({ provenance }: StoredMessage): HtmlValue {
  const more = provenance.length - copyLimit
  return [
    provenance.slice(0, copyLimit).map((copy, at) => html`${at > 0 && '; '}${provenanceText(copy)}`),
    more > 0 && `; and ${figure(more)} more ${more === 1 ? 'copy' : 'copies'}, listed in messages.ndjson`,
  ]
}
