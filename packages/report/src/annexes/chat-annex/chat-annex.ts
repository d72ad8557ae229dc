import { hash } from 'node:crypto'
import type { About } from '../../about.ts'
import type { CaseSource } from '../../case-source.ts'
import { Html, html } from '../../render/html.ts'
import { contents, sections } from '../../render/layout.ts'
import type { Annex, Rendered } from '../annex.ts'
import { activity } from './activity.ts'
import { caseFacts } from './case-facts.ts'
import { contacts } from './contacts.ts'
import { custody } from './custody.ts'
import { custodyOf } from './custody-state.ts'
import { alerts, collect, findings, rules } from './findings.ts'
import { limits } from './limits.ts'
import { making } from './making.ts'
import { material } from './material.ts'
import { pageStyle } from './page-style.ts'
import { readingTrouble } from './reading-trouble.ts'
import { notices, summary } from './summary.ts'
import { time } from './time.ts'

const page = 'chat-annex.html'
const picture = 'messages-per-month.svg'

export const chatAnnex = {
  id: 'chat-annex',
  title: 'Material, contacts and findings of the chats read, as one page',
  files: [page, picture],
  render: renderChatAnnex,
} as const satisfies Annex

function renderChatAnnex(source: CaseSource, about: About): Rendered[] {
  const facts = caseFacts(source, about)
  const { section, chart } = activity(facts)
  const lists = collect(facts)
  const texts = [
    summary(facts),
    alerts(lists),
    custody(facts),
    time(facts),
    material(facts),
    readingTrouble(facts),
    section,
    contacts(facts),
    findings(facts, lists),
    rules(facts),
    limits,
    making(facts),
  ]
  const body = html`<header>
<p class="kicker">Casethread</p>
<h1>Chat annex</h1>
<p class="subtitle">Material, contacts and findings</p>
</header>
${notices(facts)}${contents(texts)}<main>
${sections(texts)}</main>
`
  const html5 = { file: page, text: pageOf(body, custodyOf(facts.custodyStates)).toString() }
  return chart === null ? [html5] : [html5, { file: picture, text: chart }]
}

/** Contract: without its custody data an annex is marked, never held back. */
const watermarks = {
  none: { watermark: 'No custody data', footer: 'Chat annex: no custody data, not for court use' },
  incomplete: { watermark: 'Custody incomplete', footer: 'Chat annex: custody data incomplete, not for court use' },
  complete: { watermark: null, footer: 'Chat annex' },
} as const

/**
 * The page loads nothing, runs nothing and submits nothing: the policy allows its one style sheet, by its hash, and pictures
 * that lie in the page itself (Content Security Policy Level 3).
 */
function pageOf(body: Html, custodyState: keyof typeof watermarks): Html {
  const { watermark, footer } = watermarks[custodyState]
  const style = pageStyle(footer).trim()
  const policy = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; img-src data:; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Chat annex: material, contacts and findings</title>
<style>${Html.trusted(style)}</style>
</head>
<body>
${watermark !== null && html`<div class="watermark" aria-hidden="true">${watermark}</div>\n`}${body}</body>
</html>
`
}
