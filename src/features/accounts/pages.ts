import { type RequestHandler, Router } from 'express'
import type { RouteContext } from '../../http/route.js'
import { notFound } from '../../shared/errors.js'
import { idNumeral } from '../../shared/fields.js'
import { admit } from '../../web/admit.js'
import { memberPage } from '../../web/card.js'
import { sendPage } from '../../web/layout.js'
import { readMember } from './queries.js'

/** The page of each member, to which mentions lead. */
export function memberPages(context: RouteContext): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true })
  router.get('/members/:id', admit(context, '/members/{id}'), async (request, response) => {
    const id = idNumeral.safeParse(request.params.id)
    if (!id.success) throw notFound('member')
    const member = await readMember(context.db.reader, id.data)
    sendPage(request, response, { title: `${member.username} · Rostra`, main: memberPage(member) })
  })
  return router
}
