import { readFile } from 'node:fs/promises';
import { DocumentError } from './page.js';
import { planThread } from './plan.js';
import { decodeDocument, readDocument } from './reader.js';
import { readUnsaid, unsaidFileOf } from './unsaid.js';
/**
 * Reads a document's file, and the one beside it with what the document leaves unsaid.
 * @throws Error with a sentence that begins with the file, and its line where there is one, and tells what was expected.
 */
export async function readThreadFile(file) {
    const page = await readPage(file);
    const unsaid = await readUnsaid(file);
    try {
        return planThread(page, unsaid);
    }
    catch (cause) {
        throw new Error(`${unsaidFileOf(file)}: ${cause.message}`, { cause });
    }
}
async function readPage(file) {
    try {
        return readDocument(decodeDocument(await readFile(file)));
    }
    catch (cause) {
        if (cause instanceof DocumentError) {
            throw new Error(`${file}:${cause.line}: ${cause.message.replace(/^Line \d+: /, '')}`, { cause });
        }
        if (cause.code === undefined)
            throw cause;
        throw new Error(`${file}: the file cannot be read (${cause.code}).`, { cause });
    }
}
//# sourceMappingURL=files.js.map