import { hash } from 'node:crypto'
import { configurations } from '../../configuration.ts'
import { evidence } from '../../render/evidence.ts'
import { type Html, type HtmlValue, html } from '../../render/html.ts'
import { paragraph, type SectionText, table } from '../../render/layout.ts'
import type { CaseFacts } from './case-facts.ts'
import { hashText } from './wording.ts'

export function making({ about: { tool, runtime }, source }: CaseFacts): SectionText {
  return {
    id: 'making',
    title: 'How this annex was made',
    blocks: [
      paragraph`Made by ${tool.name} ${tool.version} on Node ${runtime.node} (ICU ${runtime.icu}, Unicode ${runtime.unicode}, time zones ${runtime.tz}). The same case, program and runtime give the same bytes on any computer, in any time zone and language; the page holds no time of its making for that reason.`,
      paragraph`The records behind every figure are in the files beside this page, one record a line: <code>messages.ndjson</code>, <code>findings.ndjson</code>, <code>contacts.ndjson</code>, <code>identifiers.ndjson</code>, <code>accounting.ndjson</code> and <code>warnings.ndjson</code>. <code>manifest.json</code> lists the SHA-256 of each file of the report, this page included, and of each export it rests on.`,
      configurationTable(source),
    ],
  }
}

function configurationTable(source: CaseFacts['source']): Html {
  const rows = configurations(source).map(({ stage, configuration, configurationSha256, toolVersion, complete }) => [
    html`${stage}${!complete && html`<br><strong class="flag">stopped before its end</strong>`}`,
    settings(configuration),
    html`version ${evidence(toolVersion)}<br><small>configuration <code>${configurationSha256.slice(0, 12)}</code></small>`,
  ])
  return table({
    id: 'table-configuration',
    caption: html`<b>Table 16.</b> Stages run on this case and their settings`,
    columns: [{ title: 'Stage' }, { title: 'Settings', wide: true }, { title: 'Program' }],
    rows,
  })
}

/** The custody file stands in a section of its own, and whole in the manifest. */
const settingText = (name: string, value: unknown): HtmlValue =>
  name === 'custody' && typeof value === 'string'
    ? html`a file with the SHA-256 ${hashText(hash('sha256', value))}`
    : evidence(JSON.stringify(value))

const settings = (configuration: unknown): HtmlValue =>
  typeof configuration === 'object' && configuration !== null
    ? html`<ul class="reasons">${Object.entries(configuration).map(([name, value]) => html`<li>${name}: ${settingText(name, value)}</li>`)}</ul>`
    : evidence(JSON.stringify(configuration))
