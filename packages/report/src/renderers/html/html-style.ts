/**
 * Greys and one accent, no outside fonts. Print in black and white loses nothing: what is marked is underlined, what warns is framed, what
 * interprets has a line and a word beside it. Text of the case is isolated and takes its direction from itself, line by line.
 */
export const htmlStyle = (footer: string): string => `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #191c1f; --soft: #555d65; --rule: #d3d8dc; --panel: #f4f6f7; --accent: #0b5772;
  --mark: #d3e9f1; --watermark: rgb(25 28 31 / 5%);
  --prose: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "Noto Naskh Arabic", Georgia, serif;
  --plain: system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "DejaVu Sans", Arial, sans-serif;
  --code: ui-monospace, "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --ink: #e7eaec; --soft: #a7b0b8; --rule: #373e45; --panel: #1d2226; --accent: #82c8e0;
    --mark: #1d4a5b; --watermark: rgb(231 234 236 / 4%);
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--prose); }
body { max-width: 66rem; margin: 0 auto; padding: 3rem 2rem 5rem; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:target { outline: 2px solid var(--accent); outline-offset: 0.3rem; }
code { font: 0.86em/1.4 var(--code); }
small { font: 0.8rem/1.4 var(--plain); color: var(--soft); }
bdi { unicode-bidi: isolate; }
.digits, time, .value { font-variant-numeric: tabular-nums; }
.digits { white-space: nowrap; }
.masked { font-family: var(--plain); font-size: 0.92em; }
.code-point { font: 0.8em/1.2 var(--code); color: var(--soft); border: 1px dotted currentColor; padding: 0 0.15em; white-space: nowrap; }
mark { background: var(--mark); color: inherit; text-decoration: underline 0.1em; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }

h1 { margin: 0; font-size: 2.4rem; line-height: 1.15; font-weight: 500; letter-spacing: -0.01em; }
.subtitle { margin: 0.3rem 0 2rem; font-size: 1.15rem; color: var(--soft); }
header dl { margin: 0 0 1.5rem; border-block: 1px solid var(--ink); padding: 0.8rem 0; }
header dl div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 1rem; padding: 0.15rem 0; }
dt { font: 0.88rem/1.8 var(--plain); color: var(--soft); }
dd { margin: 0; }
.legend, .running { font: 0.85rem/1.5 var(--plain); color: var(--soft); max-width: 44rem; }
.contents { margin: 2rem 0; border-block: 1px solid var(--rule); padding: 0.8rem 0; }
.contents h2 { border: 0; font-size: 1.1rem; margin: 0; padding: 0; }
.contents ol { list-style: none; margin: 0.5rem 0 0; padding: 0; columns: 2 20rem; }
.contents li { break-inside: avoid; padding: 0.1rem 0 0.1rem 6.5rem; text-indent: -6.5rem; }
.contents .number { display: inline-block; width: 6.5rem; text-indent: 0; color: var(--soft); font: 0.85rem var(--plain); }
.contents a { text-decoration: none; }
.contents a:hover, .contents a:focus { text-decoration: underline; }
.walk { display: flex; gap: 1.5rem; margin: 1.5rem 0; font: 0.9rem var(--plain); }
section { margin-top: 3.2rem; }
h2 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.2; font-weight: 500; border-bottom: 1px solid var(--ink); padding-bottom: 0.3rem; }
h2 .number { color: var(--soft); text-decoration: none; margin-inline-end: 0.5rem; }
h3 { margin: 2.2rem 0 0.7rem; font-size: 1.15rem; font-weight: 600; }
.paragraph { position: relative; max-width: 46rem; margin: 0.9rem 0 0.9rem 5.5rem; }
.paragraph p { margin: 0; }
.paragraph .number { position: absolute; left: -5.5rem; width: 4.7rem; text-align: right; font: 0.8rem/1.6rem var(--plain); color: var(--soft); text-decoration: none; font-variant-numeric: tabular-nums; }
.paragraph .nature { position: absolute; left: -5.5rem; top: 1.35rem; width: 4.7rem; text-align: right; font: 0.62rem/1.1 var(--plain); color: var(--soft); overflow-wrap: normal; }
.interpretation { border-left: 0.16rem solid var(--soft); padding-left: 0.7rem; margin-left: 4.64rem; min-height: 2.2rem; }
.interpretation .number, .interpretation .nature { left: -5rem; }
.interpretation .number, .interpretation .nature { width: 4.5rem; }
ul { max-width: 46rem; margin: 0.9rem 0 0.9rem 5.5rem; padding-left: 1.1rem; }
.note { max-width: 51.5rem; margin: 1.2rem 0; border-left: 0.16rem solid var(--rule); padding: 0.5rem 1rem; font: 0.92rem/1.5 var(--plain); }
.note p { margin: 0; }
.warning { border: 1px solid var(--ink); border-left-width: 0.4rem; }

.table { overflow-x: auto; margin: 1.6rem 0 2rem; }
table { width: 100%; border-collapse: collapse; font: 0.85rem/1.45 var(--plain); }
caption { text-align: start; padding-bottom: 0.5rem; font: 0.92rem/1.45 var(--plain); }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--rule); }
thead th { font-weight: 600; border-block: 1px solid var(--ink); vertical-align: bottom; overflow-wrap: normal; }
tfoot td { font-weight: 600; border-block: 1px solid var(--ink); }
.end { text-align: end; white-space: nowrap; }
td.start { min-width: 7rem; }
td.start.value { min-width: 8rem; }
.only-in-workbook { margin: 1.4rem 0; font: 0.92rem/1.45 var(--plain); }
figure { margin: 1.6rem 0 2rem; break-inside: avoid; }
figure img { display: block; width: 100%; height: auto; background: #ffffff; border: 1px solid var(--rule); padding: 0.5rem; }
figcaption { margin-top: 0.5rem; font: 0.92rem/1.45 var(--plain); }

.quotation { margin: 1.4rem 0; padding: 0.7rem 1.1rem; background: var(--panel); border-left: 0.28rem solid var(--ink); break-inside: avoid; }
.quotation p { margin: 0; }
.quotation .title { font: 0.85rem/1.5 var(--plain); }
.quotation .title a { font-weight: 600; color: inherit; text-decoration: none; }
.quotation .facts, .quotation .state, .quotation .source { font: 0.8rem/1.5 var(--plain); color: var(--soft); }
.quotation .state { font-style: italic; }
.quotation .source { margin-top: 0.5rem; }
blockquote { margin: 0.5rem 0; }
.original { font: 1.08rem/1.6 var(--plain); }
.said { white-space: pre-wrap; text-align: start; min-height: 1em; }
footer { margin-top: 4rem; border-top: 1px solid var(--rule); padding-top: 0.5rem; font: 0.8rem var(--plain); color: var(--soft); }
.watermark { position: fixed; inset: 0; display: grid; place-items: center; z-index: 1; pointer-events: none; font: 700 clamp(2rem, 7vw, 5rem)/1.3 var(--plain); color: var(--watermark); text-align: center; overflow-wrap: normal; rotate: -30deg; text-transform: uppercase; letter-spacing: 0.05em; }

@media screen and (max-width: 48rem) {
  body { padding: 1.2rem 1rem 3rem; }
  .paragraph, ul { margin-left: 0; }
  .paragraph .number, .paragraph .nature { position: static; display: inline-block; width: auto; margin-right: 0.5rem; }
  .interpretation { padding-left: 0.6rem; }
  header dl div { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
@media print {
  @page { size: A4; margin: 18mm 15mm 20mm; @bottom-left { content: "${cssText(footer)}"; font: 8pt sans-serif; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  :root { --paper: #ffffff; --ink: #000000; --soft: #444444; --rule: #bbbbbb; --panel: #f3f3f3; --accent: #000000; --mark: #dddddd; --watermark: rgb(0 0 0 / 6%); }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  .walk, footer { display: none; }
  h2, h3, caption { break-after: avoid; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, .note { break-inside: avoid; }
}
`

/** Within quotes of a style sheet, every character but letters, digits and spaces by its number (CSS Syntax Level 3, 4.3.7). */
const cssText = (text: string): string =>
  text.replace(/[^\p{L}\p{Nd} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)
