import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { line } from '../src/shared/fields.js';
import { plainWords } from '../src/shared/wording.js';
const why = line(1, 1000).describe('Where it comes from: whose choice, or inferred from what');
/**
 * What a document does not say and a forum needs. It stands in a file of its own, each part with its reason,
 * so that nobody takes an editor's choice for the document's word.
 */
export const unsaid = z.strictObject({
    about: line(1, 1000).optional(),
    authors: z
        .array(z.strictObject({ name: line(1, 50), why }))
        .describe('One for each post whose card has no name, in order; the same name twice is the same author')
        .default([]),
    forum: z.strictObject({ category: line(1, 100), name: line(1, 100), why }),
    postedAt: z.strictObject({
        day: z.iso.date().refine((day) => Date.parse(day) <= Date.now(), { error: 'Must not be in the future' }),
        why,
    }),
});
/** The file that says what a document does not: `news.unsaid.json` beside `news.txt`. */
export function unsaidFileOf(documentFile) {
    const { dir, name } = path.parse(documentFile);
    return path.join(dir, `${name}.unsaid.json`);
}
/**
 * Reads what a document does not say.
 * @throws Error with a sentence that names the file and says what to write into it.
 */
export async function readUnsaid(documentFile) {
    const file = unsaidFileOf(documentFile);
    const read = unsaid.safeParse(await readJson(file, documentFile), { error: plainWords });
    if (read.success)
        return read.data;
    const faults = read.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
    throw new Error(`${file}: ${faults.join('; ')}. See seed/document.unsaid.json for one that is complete.`);
}
async function readJson(file, documentFile) {
    try {
        return JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''));
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            throw new Error(`${file}: expected JSON. ${cause.message}.`, { cause });
        if (cause.code !== 'ENOENT')
            throw cause;
        throw new Error(`${documentFile}: a document does not say its forum and its day. Write ${file}, as seed/document.unsaid.json is ` +
            'written: the forum, the day of posting, and the names of authors whose cards have none.', { cause });
    }
}
//# sourceMappingURL=unsaid.js.map