import { hash } from 'node:crypto'
import type { Language } from '../languages/language.ts'
import { Html, type HtmlValue, html } from '../render/html.ts'
import { chatStyle } from './chat-style.ts'

const style = chatStyle.trim()

/** Nothing is loaded, run or submitted: the one style sheet is allowed by its hash (Content Security Policy Level 3). */
const policy = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; base-uri 'none'; form-action 'none'`
const sheet = Html.trusted(style)

/** A page of the chat view, whole; `list` for one with a wide table. */
export const pageShell = (lang: Language, title: string, body: HtmlValue, kind: 'chat' | 'list' = 'chat'): string =>
  html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${sheet}</style>
</head>
<body class="${kind}">
${body}</body>
</html>
`.toString()
