/**
 * Greys and one accent; print in black and white loses nothing: the owner's messages have a double line at their side, what is
 * found is underlined and numbered, deleted and recovered messages are framed and say so. The text of a message takes its
 * direction line by line from itself.
 */
export const chatStyle = `
:root {
  color-scheme: light dark;
  --paper: #f3f5f6; --ink: #191c1f; --soft: #555d65; --rule: #cfd5da; --bubble: #ffffff; --own: #dfeef4; --accent: #0b5772; --mark: #ffe9a8; --warn: #8a2d0c;
  --plain: system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "DejaVu Sans", Arial, sans-serif;
  --code: ui-monospace, "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #14171a; --ink: #e7eaec; --soft: #a7b0b8; --rule: #3a424a; --bubble: #20262b; --own: #163642; --accent: #82c8e0; --mark: #5b4a12; --warn: #f0a184; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--plain); }
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.2rem 4rem; overflow-wrap: anywhere; }
body.list { max-width: 90rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
bdi { unicode-bidi: isolate; }
code { font: 0.86em/1.4 var(--code); }
h1 { margin: 0.2rem 0; font-size: 1.6rem; line-height: 1.25; font-weight: 600; }
h2 { margin: 1.6rem 0 0.6rem; font-size: 1.05rem; }
.kicker, .facts, .about, .note { margin: 0.2rem 0; font-size: 0.88rem; color: var(--soft); }
.about, .note { max-width: 48rem; }
.notice { max-width: 48rem; border: 1px solid currentColor; padding: 0.4rem 0.7rem; color: var(--warn); }
nav { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; margin: 0.9rem 0; padding: 0.4rem 0; border-block: 1px solid var(--rule); font-size: 0.9rem; }
nav .here { font-weight: 600; }
.digits, time, .end { font-variant-numeric: tabular-nums; }
.digits { white-space: nowrap; }
.code-point { font: 0.8em/1.2 var(--code); color: var(--soft); border: 1px dotted currentColor; padding: 0 0.15em; white-space: nowrap; }

.day { position: sticky; top: 0; z-index: 1; width: max-content; max-width: 100%; margin: 1.3rem auto 0.6rem; padding: 0.1rem 0.9rem; background: var(--paper); border: 1px solid var(--rule); border-radius: 1rem; font-size: 0.85rem; font-weight: 600; }
.message { display: flex; gap: 0.7rem; align-items: flex-start; margin: 0.35rem 0; content-visibility: auto; contain-intrinsic-size: auto 5rem; }
.message.out { flex-direction: row-reverse; }
.message.notice-of-app { justify-content: center; }
.bubble { max-width: 38rem; min-width: 14rem; padding: 0.4rem 0.8rem 0.3rem; background: var(--bubble); border: 1px solid var(--rule); border-radius: 0.6rem; }
.out > .bubble { background: var(--own); border-inline-end: 0.3rem double var(--accent); }
.notice-of-app > .bubble { background: none; border-style: dashed; text-align: center; font-size: 0.9rem; }
.not-live > .bubble { border: 2px dashed var(--warn); }
.message:target > .bubble { outline: 3px solid var(--accent); outline-offset: 2px; }
.head { margin: 0; font-size: 0.8rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: 0 0.7rem; align-items: baseline; }
.notice-of-app .head { justify-content: center; }
.head .who { font-weight: 600; color: var(--ink); }
.head a { color: inherit; text-decoration: none; }
.head a:hover, .head a:focus { text-decoration: underline; }
.flag { font-weight: 600; color: var(--warn); }
.said { margin: 0.2rem 0; font-size: 1.02rem; white-space: pre-wrap; unicode-bidi: plaintext; text-align: start; }
.notice-of-app .said { text-align: center; font-size: 0.9rem; }
.said.none { color: var(--soft); font-style: italic; }
mark { background: var(--mark); color: inherit; text-decoration: underline 0.1em; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }
mark[data-n]::after { content: "[" attr(data-n) "]"; unicode-bidi: isolate; direction: ltr; display: inline-block; margin-inline: 0.2em; vertical-align: super; font: 600 0.62em/1 var(--plain); color: var(--accent); text-decoration: none; }
.found, .more { margin: 0.2rem 0 0.1rem; padding: 0; list-style: none; font-size: 0.8rem; color: var(--soft); }
.found { border-top: 1px dotted var(--rule); padding-top: 0.2rem; }
.found b { color: var(--ink); font-weight: 600; }
.reply { margin: 0.2rem 0; padding-inline-start: 0.6rem; border-inline-start: 0.2rem solid var(--rule); font-size: 0.85rem; color: var(--soft); }
.files { flex: 0 1 17rem; margin: 0; padding: 0; list-style: none; font-size: 0.82rem; }
.files li { margin-bottom: 0.3rem; padding: 0.35rem 0.6rem; border: 1px solid var(--rule); border-radius: 0.4rem; background: var(--bubble); }
.files .missing { border-style: dashed; }
.files b { font-weight: 600; }
details { font-size: 0.78rem; color: var(--soft); }
summary { cursor: pointer; width: max-content; max-width: 100%; }
.notice-of-app summary { margin-inline: auto; }
dl { margin: 0.2rem 0 0.4rem; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 0.8rem; text-align: start; }
dd { margin: 0; }
.kinds { margin: 0.3rem 0; padding: 0; list-style: none; font-size: 0.88rem; }
.kinds a { white-space: nowrap; }

.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.88rem; }
caption { text-align: start; padding-bottom: 0.4rem; color: var(--soft); }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--rule); }
thead th { border-block: 1px solid var(--ink); }
tbody th { font-weight: 400; min-width: 14rem; }
td { min-width: 5rem; }
.end { text-align: end; white-space: nowrap; }
small code, .when { white-space: nowrap; }
small { font-size: 0.85em; color: var(--soft); }
footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: 0.5rem; font-size: 0.8rem; color: var(--soft); }

@media screen and (max-width: 40rem) { .message, .message.out { flex-direction: column; } .message.out { align-items: flex-end; } }
@media print {
  @page { size: A4; margin: 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  :root { --paper: #ffffff; --ink: #000000; --soft: #333333; --rule: #999999; --bubble: #ffffff; --own: #f0f0f0; --accent: #000000; --mark: #dddddd; --warn: #000000; }
  html { font-size: 9.5pt; }
  body, body.list { max-width: none; padding: 0; }
  nav, details:not([open]) { display: none; }
  .day { position: static; break-after: avoid; }
  .message { content-visibility: visible; break-inside: avoid; }
  .bubble { max-width: 70%; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`
