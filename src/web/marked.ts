import { createHash, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'
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

type Part = Buffer | Mark

/** A text that is sent again and again, each time with something else put in where its marks stand. */
export type MarkedText = {
  /** Says what the text is, whatever is put in. */
  hash: string
  size: number
  fill(fillings: Fillings): Buffer
  /** The same as gzip, without packing again what stays the same. */
  pack(fillings: Fillings): Promise<Buffer>
}

const anyMark = new RegExp(`(${Object.values(marks).join('|')})`)

/** Takes a text apart at its marks. */
export function readMarks(text: string): MarkedText {
  const parts = text.split(anyMark).map(readPart)
  const hash = createHash('sha1')
  for (const part of parts) if (typeof part !== 'string') hash.update(part)
  let packed: Promise<(PackedPart | Mark)[]> | undefined
  return {
    hash: hash.digest('base64url'),
    size: text.length,
    fill: (fillings) =>
      Buffer.concat(parts.map((part) => (typeof part === 'string' ? fillPart(part, fillings) : part))),
    pack: async (fillings) => {
      packed ??= Promise.all(parts.map((part) => (typeof part === 'string' ? part : packPart(part)))).catch((error) => {
        packed = undefined
        throw error
      })
      return joinPacked(await packed, fillings)
    },
  }
}

function readPart(text: string): Part {
  const mark = (Object.keys(marks) as Mark[]).find((name) => marks[name] === text)
  return mark ?? Buffer.from(text)
}

const fillPart = (mark: Mark, fillings: Fillings) => Buffer.from(fillings[mark]())

/** A part of a text, and the blocks of DEFLATE that it becomes, which end at a byte. */
type PackedPart = { plain: Buffer; blocks: Buffer }

async function packPart(plain: Buffer): Promise<PackedPart> {
  return { plain, blocks: await promisify(deflateRaw)(plain, { finishFlush: constants.Z_SYNC_FLUSH }) }
}

// RFC 1952: the header without a name or a time; RFC 1951: an empty last block.
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])
const lastBlock = Buffer.from([3, 0])

/** One stream of gzip: blocks that were packed before, and between them what is put in, unpacked as it is. */
function joinPacked(parts: readonly (PackedPart | Mark)[], fillings: Fillings): Buffer {
  const chunks: Buffer[] = [gzipHeader]
  let [sum, length] = [0, 0]
  for (const part of parts) {
    const filled = typeof part === 'string' ? fillPart(part, fillings) : undefined
    const plain = filled ?? (part as PackedPart).plain
    if (filled) chunks.push(storedHeader(filled.length), filled)
    else chunks.push((part as PackedPart).blocks)
    sum = crc32(plain, sum)
    length += plain.length
  }
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(sum, 0)
  trailer.writeUInt32LE(length >>> 0, 4)
  return Buffer.concat([...chunks, lastBlock, trailer])
}

/** The beginning of a block that is not packed: its length, and that again in other bits. */
function storedHeader(length: number): Buffer {
  const header = Buffer.alloc(5)
  header.writeUInt16LE(length, 1)
  header.writeUInt16LE(~length & 0xffff, 3)
  return header
}
