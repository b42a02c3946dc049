import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createForumServer } from '../../src/http/server.js'

test('requests and responses are Express’s own before it sees them', async () => {
  const app = express()
  app.use((request, response) => void response.json({ path: request.path, isOfApp: response.app === app }))
  const prototypes: object[] = []
  const listener: RequestListener = (request, response) => {
    prototypes.push(Object.getPrototypeOf(request), Object.getPrototypeOf(response))
    app(request, response)
  }
  const server = createForumServer({ app, listener }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/threads/12?page=2`)
    expect(await answer.json()).toEqual({ path: '/threads/12', isOfApp: true })
    expect(prototypes[0]).toBe(app.request)
    expect(prototypes[1]).toBe(app.response)
  } finally {
    server.close()
  }
})
