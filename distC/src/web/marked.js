import { createHash, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import { formKeyMark } from './parts/form.js';
/** Tells marks apart from what people wrote: nobody else knows it. */
const marker = randomBytes(12).toString('hex');
/** Stands for something in a page's text until the page is sent. */
export const marks = {
    /** The nonce of its script. */
    nonce: `nonce-${marker}`,
    /** The place in the log as of which it is. */
    place: `place-${marker}`,
    /** A key that makes a form act once: each mark gets one of its own. */
    formKey: formKeyMark,
};
const anyMark = new RegExp(`(${Object.values(marks).join('|')})`);
/** Takes a text apart at its marks. */
export function readMarks(text) {
    const parts = text.split(anyMark).map(readPart);
    const hash = createHash('sha1');
    for (const part of parts)
        if (typeof part !== 'string')
            hash.update(part);
    let packed;
    return {
        hash: hash.digest('base64url'),
        size: text.length,
        fill: (fillings) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? fillPart(part, fillings) : part))),
        pack: async (fillings) => {
            packed ??= Promise.all(parts.map((part) => (typeof part === 'string' ? part : packPart(part))));
            return joinPacked(await packed, fillings);
        },
    };
}
function readPart(text) {
    const mark = Object.keys(marks).find((name) => marks[name] === text);
    return mark ?? Buffer.from(text);
}
const fillPart = (mark, fillings) => Buffer.from(fillings[mark]());
async function packPart(plain) {
    return { plain, blocks: await promisify(deflateRaw)(plain, { finishFlush: constants.Z_SYNC_FLUSH }) };
}
// RFC 1952: the header without a name or a time; RFC 1951: an empty last block.
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
const lastBlock = Buffer.from([3, 0]);
/** One stream of gzip: blocks that were packed before, and between them what is put in, unpacked as it is. */
function joinPacked(parts, fillings) {
    const chunks = [gzipHeader];
    let [sum, length] = [0, 0];
    for (const part of parts) {
        const filled = typeof part === 'string' ? fillPart(part, fillings) : undefined;
        const plain = filled ?? part.plain;
        if (filled)
            chunks.push(storedHeader(filled.length), filled);
        else
            chunks.push(part.blocks);
        sum = crc32(plain, sum);
        length += plain.length;
    }
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(sum, 0);
    trailer.writeUInt32LE(length >>> 0, 4);
    return Buffer.concat([...chunks, lastBlock, trailer]);
}
/** The beginning of a block that is not packed: its length, and that again in other bits. */
function storedHeader(length) {
    const header = Buffer.alloc(5);
    header.writeUInt16LE(length, 1);
    header.writeUInt16LE(~length & 0xffff, 3);
    return header;
}
//# sourceMappingURL=marked.js.map