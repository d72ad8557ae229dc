/**
 * One accent, greys, no outside fonts. Black-and-white print loses nothing: what is marked is underlined, what warns is
 * framed and bold. Text of the case is isolated and takes its direction from itself, line by line.
 *
 * @param footer stands at the foot of every printed page; never text of a case
 */
export const pageStyle = (footer: string): string => `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #191c1f; --soft: #555d65; --rule: #d3d8dc; --panel: #f4f6f7;
  --accent: #0b5772; --mark: #d3e9f1; --watermark: rgb(25 28 31 / 5%);
  --prose: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "Noto Naskh Arabic", Georgia, serif;
  --plain: system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "DejaVu Sans", Arial, sans-serif;
  --code: ui-monospace, "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --ink: #e7eaec; --soft: #a7b0b8; --rule: #373e45; --panel: #1d2226;
    --accent: #82c8e0; --mark: #1d4a5b; --watermark: rgb(231 234 236 / 4%);
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--prose); }
body { max-width: 68rem; margin: 0 auto; padding: 3rem 2rem 5rem; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; }
code { font: 0.86em/1.4 var(--code); }
small { font-size: 0.86em; color: var(--soft); }
bdi { unicode-bidi: isolate; }
time { white-space: nowrap; }
.none { color: var(--soft); font-style: italic; }
.flag { font: 600 0.86em/1.3 var(--plain); border: 1px solid currentColor; padding: 0 0.3em; }
.code-point, .left-out { font: 0.8em/1.2 var(--code); color: var(--soft); border: 1px dotted currentColor; padding: 0 0.15em; white-space: nowrap; }
mark { background: var(--mark); color: inherit; text-decoration: underline 0.1em; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }

.kicker { margin: 0; font: 600 0.8rem/1.2 var(--plain); letter-spacing: 0.14em; text-transform: uppercase; color: var(--accent); }
h1 { margin: 0.2rem 0 0; font-size: 2.6rem; line-height: 1.1; font-weight: 500; letter-spacing: -0.01em; }
.subtitle { margin: 0.3rem 0 2rem; font-size: 1.2rem; color: var(--soft); }
.attention { border: 1px solid var(--ink); border-left-width: 0.45rem; padding: 0.7rem 1rem; margin: 1rem 0; max-width: 48rem; }
.attention p, .attention ul { margin: 0; }
.attention ul { margin-top: 0.4rem; padding-left: 1.2rem; }
nav ol { columns: 3 15rem; margin: 2rem 0; padding: 1rem 0 1rem 1.6rem; border-block: 1px solid var(--rule); }
nav a { text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
section { margin-top: 3.5rem; }
h2 { margin: 0 0 1rem; font-size: 1.65rem; line-height: 1.2; font-weight: 500; border-bottom: 1px solid var(--ink); padding-bottom: 0.3rem; }
h2 .number { color: var(--accent); margin-right: 0.5rem; }
h3 { margin: 2.6rem 0 0.8rem; font-size: 1.25rem; font-weight: 600; }
h3 small { font-weight: 400; margin-left: 0.5rem; }
.paragraph { position: relative; max-width: 44rem; margin: 0.9rem 0 0.9rem 3.2rem; }
.paragraph > .number { position: absolute; left: -3.2rem; font: 0.8rem/1.95rem var(--plain); color: var(--accent); font-variant-numeric: tabular-nums; }
.notice { border-left: 0.25rem solid var(--accent); padding: 0.3rem 0.8rem; font: 0.9rem/1.5 var(--plain); background: var(--panel); }

.key-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1px; margin: 0 0 1.5rem; background: var(--rule); border: 1px solid var(--rule); }
.key-figures div { background: var(--paper); padding: 0.7rem 0.9rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.key-figures dt { font: 0.8rem/1.3 var(--plain); color: var(--soft); }
.key-figures dd { margin: 0; font: 500 1.6rem/1.2 var(--plain); font-variant-numeric: tabular-nums; }

.table { overflow-x: auto; margin: 1.6rem 0 2rem; }
table { width: 100%; border-collapse: collapse; font: 0.85rem/1.45 var(--plain); }
caption { text-align: left; padding-bottom: 0.5rem; font: 0.95rem/1.4 var(--prose); }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--rule); font-weight: inherit; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-weight: 600; border-bottom: 1px solid var(--ink); vertical-align: bottom; }
tfoot th, tfoot td { font-weight: 600; border-top: 1px solid var(--ink); border-bottom: 0; }
.text, .figures, thead th { overflow-wrap: break-word; }
.figures { text-align: right; font-variant-numeric: tabular-nums; min-width: 4rem; }
.text { min-width: 7rem; }
.wide { width: 45%; }
.kind { color: var(--soft); }
.reasons { list-style: none; margin: 0; padding: 0; }
.figures .reasons { font-size: 0.86em; color: var(--soft); }
figure { margin: 1.6rem 0; }
figure img { display: block; width: 100%; height: auto; background: #ffffff; border: 1px solid var(--rule); padding: 0.5rem; }
figcaption { margin-top: 0.5rem; font-size: 0.95rem; }

.findings { list-style: none; margin: 0; padding: 0; }
.finding { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0.5rem 1.6rem; padding: 1rem 0; border-top: 1px solid var(--rule); break-inside: avoid; }
.finding .context { grid-row: 1 / span 2; font: 0.85rem/1.45 var(--plain); }
.finding .context p { margin: 0 0 0.15rem; }
.finding .when { font-weight: 600; font-variant-numeric: tabular-nums; }
.finding blockquote { margin: 0; padding: 0.55rem 0.9rem; background: var(--panel); border-left: 0.2rem solid var(--accent); font-size: 1.05rem; }
.said { display: block; white-space: pre-wrap; unicode-bidi: plaintext; text-align: start; }
.finding dl { margin: 0; font: 0.8rem/1.45 var(--plain); color: var(--soft); display: grid; gap: 0.1rem; }
.finding dl div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); }
.finding dd { margin: 0; color: var(--ink); }
.finding:target { outline: 2px solid var(--accent); outline-offset: 0.3rem; }

.watermark { position: fixed; inset: 0; display: grid; place-items: center; z-index: 1; pointer-events: none; font: 700 clamp(3rem, 10vw, 7rem)/1 var(--plain); color: var(--watermark); white-space: nowrap; overflow: hidden; }
.watermark { rotate: -30deg; text-transform: uppercase; letter-spacing: 0.05em; }

@media screen and (max-width: 48rem) {
  body { padding: 1.5rem 1rem 3rem; }
  .paragraph { margin-left: 0; }
  .paragraph > .number { position: static; margin-right: 0.4rem; }
  .wide { min-width: 14rem; }
  .finding { grid-template-columns: minmax(0, 1fr); }
  .finding .context { grid-row: auto; }
}
@media print {
  @page { size: A4; margin: 18mm 15mm 20mm; @bottom-left { content: "${footer}"; font: 8pt sans-serif; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  :root { --paper: #ffffff; --ink: #000000; --soft: #444444; --rule: #bbbbbb; --panel: #f3f3f3; --accent: #0b4a61; --mark: #dddddd; --watermark: rgb(0 0 0 / 6%); }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  section { margin-top: 2rem; }
  h2, h3, caption { break-after: avoid; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, figure, .attention, .paragraph { break-inside: avoid; }
  .finding { padding: 0.6rem 0; grid-template-columns: 13rem minmax(0, 1fr); }
  .paragraph { max-width: none; margin-left: 2.6rem; }
  .paragraph > .number { left: -2.6rem; }
}
`
