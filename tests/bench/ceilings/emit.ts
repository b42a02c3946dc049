import { createServer, type ServerResponse } from 'node:http'
import { Server } from 'socket.io'
import { begin } from './begin.js'

/** What the ceiling is given: the port, or 0 for any, and an event that every POST emits. */
export type EmitGiven = { port: number; type: string; event: object }

// The limit of Socket.IO: everybody is in one room, and every POST emits the same event to it.
begin(({ type, event }: EmitGiven) => {
  const server = createServer((request, response) => {
    request.resume()
    request.once('end', () => answer(response))
  })
  const io = new Server(server, { serveClient: false, perMessageDeflate: false, httpCompression: false })
  const answer = (response: ServerResponse) => {
    io.to('room').emit(type, event)
    response.writeHead(201, { 'Content-Type': 'application/json' })
    response.end('{"ok":true}')
  }
  io.on('connection', (socket) => {
    socket.on('subscribe', (_request: unknown, acknowledge: (answer: object) => void) => {
      acknowledge({ ok: true, cursor: 0, events: [] })
      void socket.join('room')
    })
  })
  return server
})
