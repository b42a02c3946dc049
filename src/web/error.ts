import type { SendErrorPage } from '../http/errors.js'
import { html } from './html.js'
import { sendPage } from './layout.js'

/** An error as a page: what happened, and what to do. */
export const sendErrorPage: SendErrorPage = (request, response, { title, detail, status }) => {
  const main = html`<h1>${title}</h1>
<p>${detail}</p>
<nav id="bottom" aria-label="This page"><a href="/">Back</a></nav>`
  sendPage(request, response, { title: `${title} · Rostra`, main }, status)
}
