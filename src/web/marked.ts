import { createHash, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'
import type { Parts } from '../http/parts.js'
import { formKeyMark } from './parts/form.js'

/** Tells marks apart from what people wrote: nobody else knows it. */
const marker = randomBytes(12).toString('hex')

/** Stands for something in a page's text until the page is sent. */
export const marks = {
  /** The nonce of its script. */
  nonce: `nonce-${marker}`,
  /** The place in the log as of which it is. */
  place: `place-${marker}`,
  /** A key that makes a form act once: each mark gets one of its own. */
  formKey: formKeyMark,
} as const

type Mark = keyof typeof marks

/** What is put in for a mark each time that it stands in a text. */
export type Fillings = Record<Mark, () => string>

/** A text that is sent again and again, each time with something else put in where its marks stand. */
export type MarkedText = {
  /** Says what the text is, whatever is put in. */
  hash: string
  size: number
  fill(fillings: Fillings): Parts
  /** The same as gzip, without packing again what stays the same. */
  pack(fillings: Fillings): Parts | Promise<Parts>
}

/**
 * What stands up to the last mark of a text: bytes (as latin1), a mark, bytes, a mark… It is short in all pages that are
 * kept, which have no form and marks only in the frame above what they show; so it is put together as a string, where
 * many buffers would each cost as much.
 */
type Lead = readonly string[]

const anyMark = new RegExp(`(${Object.values(marks).join('|')})`)

/** Takes a text apart at its marks. */
export function readMarks(text: string): MarkedText {
  const pieces = text.split(anyMark)
  const rest = Buffer.from(pieces.pop() ?? '')
  const lead = pieces.map((piece, index) => (isMark(index) ? nameOf(piece) : Buffer.from(piece).toString('latin1')))
  const hash = createHash('sha1')
    .update(lead.filter((_, index) => !isMark(index)).join(''), 'latin1')
    .update(rest)
  let packed: Packed | Promise<Packed> | undefined
  return {
    hash: hash.digest('base64url'),
    size: text.length,
    fill: (fillings) => [fillLead(lead, draw(lead, fillings)), rest],
    pack: (fillings) => {
      packed ??= packParts(lead, rest).then(
        (parts) => {
          packed = parts
          return parts
        },
        (error) => {
          packed = undefined
          throw error
        },
      )
      const join = (parts: Packed) => joinPacked(lead, rest, parts, draw(lead, fillings))
      return packed instanceof Promise ? packed.then(join) : join(packed)
    },
  }
}

/** Whether a mark stands at this place of a lead. */
const isMark = (index: number) => index % 2 === 1

function nameOf(text: string): Mark {
  return (Object.keys(marks) as Mark[]).find((name) => marks[name] === text) as Mark
}

/** What is put in this time, by its place in the lead. */
function draw(lead: Lead, fillings: Fillings): readonly string[] {
  return lead.map((piece, index) => (isMark(index) ? fillings[piece as Mark]() : ''))
}

function fillLead(lead: Lead, drawn: readonly string[]): string {
  let filled = ''
  for (const [index, piece] of lead.entries()) filled += isMark(index) ? drawn[index] : piece
  return filled
}

/** The parts that stay the same as blocks of DEFLATE, each of which ends at a byte. The marks of the lead stay marks. */
type Packed = { lead: Lead; rest: Buffer }

async function packParts(lead: Lead, rest: Buffer): Promise<Packed> {
  const packedLead = lead.map(async (piece, index) =>
    isMark(index) ? piece : (await packPart(Buffer.from(piece, 'latin1'))).toString('latin1'),
  )
  return { lead: await Promise.all(packedLead), rest: Buffer.concat([await packPart(rest), lastBlock]) }
}

const packPart = (plain: Buffer) => promisify(deflateRaw)(plain, { finishFlush: constants.Z_SYNC_FLUSH })

// RFC 1952: the header without a name or a time; RFC 1951: an empty last block.
const gzipHeader = '\x1f\x8b\x08\0\0\0\0\0\0\x03'
const lastBlock = Buffer.from([3, 0])

/** One stream of gzip: blocks that were packed before, and between them what is put in, unpacked as it is. */
function joinPacked(lead: Lead, rest: Buffer, packed: Packed, drawn: readonly string[]): Parts {
  let begin = gzipHeader
  for (const [index, piece] of packed.lead.entries()) {
    const filled = drawn[index] ?? ''
    begin += isMark(index) ? storedHeader(filled.length) + filled : piece
  }
  const plain = Buffer.from(fillLead(lead, drawn), 'latin1')
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc32(rest, crc32(plain)), 0)
  trailer.writeUInt32LE((plain.length + rest.length) >>> 0, 4)
  return [begin, packed.rest, trailer]
}

/** The beginning of a block that is not packed: its length, and that again in other bits. */
function storedHeader(length: number): string {
  const header = Buffer.alloc(5)
  header.writeUInt16LE(length, 1)
  header.writeUInt16LE(~length & 0xffff, 3)
  return header.toString('latin1')
}
