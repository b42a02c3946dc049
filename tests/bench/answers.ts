import { request } from 'node:http'

/** An answer as it went over the wire, for a ceiling that gives the same one. */
export type Answer = { status: number; headers: Record<string, string | string[]>; body: Buffer }

/** What Node writes by itself into every answer, a ceiling's too. */
const ofTheConnection = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

/** Asks for an address once. @throws Error when the status is another one than expected. */
export async function takeAnswer(
  url: string,
  headers: Readonly<Record<string, string>>,
  status: number,
): Promise<Answer> {
  const answer = await ask(url, headers)
  if (answer.status === status) return answer
  throw new Error(`${url} answered ${answer.status} in place of ${status}: ${answer.body.toString().slice(0, 500)}`)
}

function ask(url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const kept = Object.entries(response.headers).filter(([name]) => !ofTheConnection.has(name))
        const sent = Object.fromEntries(kept) as Answer['headers']
        resolve({ status: response.statusCode ?? 0, headers: sent, body: Buffer.concat(chunks) })
      })
    })
    asked.once('error', reject)
    asked.end()
  })
}
