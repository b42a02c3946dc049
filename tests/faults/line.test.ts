import { once } from 'node:events'
import net, { type AddressInfo, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Line, startProxy } from '../helpers/proxy.js'

let server: net.Server
let line: Line
let client: Socket
let got: string

/** A server that sends everything back, behind a line. */
beforeEach(async () => {
  server = net.createServer((socket) => void socket.on('error', () => undefined).pipe(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  line = await startProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  client = await connect()
})
afterEach(async () => {
  client.destroy()
  await line.close()
  await new Promise((resolve) => server.close(resolve))
})

async function connect(): Promise<Socket> {
  const socket = net.connect(line.port, '127.0.0.1')
  got = ''
  socket.on('data', (chunk) => {
    got += chunk
  })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

/** Long enough for whatever comes at once. */
const moment = () => sleep(60)

test('what is held up comes in order once the line lets it through, also to who connected meanwhile', async () => {
  client.write('a')
  await moment()
  line.swallow()
  client.write('b')
  await moment()
  client.write('c')
  await moment()
  expect(got).toBe('a')
  line.resume()
  await moment()
  expect(got).toBe('abc')
  line.swallow()
  client.destroy()
  client = await connect()
  client.write('d')
  await moment()
  expect(got).toBe('')
  line.resume()
  await moment()
  expect(got).toBe('d')
})

test('what is swallowed is lost with its connection', async () => {
  line.swallow()
  client.write('a')
  await moment()
  const closed = new Promise((resolve) => client.once('close', resolve))
  line.restore()
  await closed
  client = await connect()
  client.write('b')
  await moment()
  expect(got).toBe('b')
})

test('what is delayed comes late, and in order when the delay ends', async () => {
  line.delay(200)
  client.write('a')
  await sleep(20)
  line.delay(0)
  client.write('b')
  await sleep(150)
  expect(got).toBe('')
  await sleep(250)
  expect(got).toBe('ab')
})

test('a large text goes through whole, and its end too', async () => {
  const text = 'x'.repeat(5_000_000)
  client.end(text)
  await once(client, 'end')
  expect(got.length).toBe(text.length)
})
