import type { Request } from 'express'
import type { SendErrorPage } from '../http/errors.js'
import { type RouteContext, recipientOf } from '../http/route.js'
import { withNext } from './parts/address.js'
import { type Typed, typedText } from './parts/form.js'
import { type PageSender, sendPage } from './send.js'

/** Answers an error as a page: what happened, what to do, and what was typed into a form, so that it can be kept. */
export function errorPages(sender: RouteContext & PageSender): SendErrorPage {
  return async (request, response, { title, detail, status }) => {
    const typed = typedText((response.locals.typed ?? {}) as Typed, 'body')
    const main = (
      <>
        <h1>{title}</h1>
        <p>{detail}</p>
        {status === 401 && (
          <p>
            <a href={signInPath(request)}>Sign in</a>
          </p>
        )}
        {typed && (
          <section class="panel">
            <h2>
              <label for="typed">What you wrote</label>
            </h2>
            <p class="hint">It was not saved. Keep it, and try again.</p>
            <textarea id="typed" rows={12} readOnly dir="auto" value={typed} />
          </section>
        )}
        <p>
          <a href="/">To the forums</a>
        </p>
      </>
    )
    await sendPage(sender, request, response, { title, main, status }, recipientOf(sender, request, response))
  }
}

/** Leads back to the page that was asked for. A form that was sent has none. */
function signInPath({ method, originalUrl }: Request): string {
  return withNext('/sign-in', method === 'GET' ? originalUrl : '/')
}
