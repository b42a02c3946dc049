import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { sendTagged } from '../http/etag.js'
import { type Html, html, render, trusted } from './html.js'

/** A page: what stands in its frame. */
export type Page = { title: string; main: Html; isLive?: boolean }

/** Where browsers find the package that the typed client names. */
const importMap = JSON.stringify({ imports: { 'socket.io-client': '/assets/socket.io.js' } })

/**
 * What a page may load: our own files, the one script that stands in the page (by its hash, so that the page's
 * bytes stay the same and can be kept, which a nonce would forbid), and the images of posts.
 */
const pagePolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(importMap).digest('base64')}'`,
  "style-src 'self'",
  "img-src 'self' https: data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Answers a page. */
export function sendPage(request: Request, response: Response, page: Page, status = 200): void {
  response.status(status).type('html')
  response.set('Content-Security-Policy', pagePolicy)
  response.vary('Cookie').vary('Authorization')
  const bytes = Buffer.from(render(frame(page, request.path)))
  if (status === 200) {
    response.set('Cache-Control', 'private, no-cache')
    sendTagged(request, response, bytes)
  } else {
    response.set('Cache-Control', 'no-store').send(bytes)
  }
}

function frame({ title, main, isLive }: Page, path: string): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/assets/forum.css">
<link rel="icon" href="data:,">
${
  isLive &&
  html`<script type="importmap">${trusted(importMap)}</script>
<script type="module" src="/assets/live.js"></script>`
}
</head>
<body id="top">
<a class="skip" href="#main">Skip to the content</a>
<nav aria-label="Forum"><a href="/#latest-posts"${path === '/' && html` aria-current="page"`}>What’s new</a><a href="/api/v1/docs">API</a></nav>
<main id="main">
${main}
</main>
</body>
</html>
`
}
