import { newRecording, type Receipt, type Struck } from './record.js'
import { measureTimes } from './times.js'

const receipt = (stay: number, node: number, at: number): Receipt => ({
  ...{ stay, node, via: 'socket', at, text: 1, isEnd: false },
})
const strike = (given: Pick<Struck, 'fault' | 'what' | 'parts'>): Struck => ({ ...given, begin: 10_000, end: 20_000 })

test('the last byte to whom lost a right counts for itself where its line or its node held it, and so does the end of a stream', () => {
  const record = newRecording()
  record.stays.push(
    { id: 0, member: 7, right: 'token', lostAt: 1000, isSure: true },
    { id: 1, member: 7, right: 'token', lostAt: 12_000, isSure: true },
  )
  record.receipts.push(receipt(0, 0, 900), receipt(0, 0, 1100), receipt(0, 0, 1200), receipt(0, 1, 1010))
  record.receipts.push(receipt(1, 0, 12_300), receipt(1, 1, 20_000), receipt(1, 2, 20_005))
  record.receipts.push({ ...receipt(1, 0, 18_700), isEnd: true })
  record.strikes.push(
    strike({ fault: 'hold-line', what: 'clients to node 1', parts: ['node 1'] }),
    strike({ fault: 'freeze-node', what: 'node 2', parts: ['node 2'] }),
  )
  expect(measureTimes(record).map(({ what, count, max }) => [what, count, max])).toEqual([
    ['token ended → last byte by socket', 2, 200],
    ['token ended → last byte by socket, in faults', 1, 300],
    ['token ended → last byte by socket, held by its line or node', 2, 8005],
    ['token ended → stream ended, in faults', 1, 6700],
  ])
})
