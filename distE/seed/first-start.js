import { projectPath } from '../src/platform/project.js';
import { inTransaction } from '../src/platform/transaction.js';
/**
 * Loads seed/document.txt into a database without members and forums: once, though several processes start at once.
 * Answers the id of the thread, or null when there was something already.
 */
export async function seedIfEmpty(db) {
    if (!(await isEmpty(db.reader)))
        return null;
    // Loaded here: a forum that has members needs no reader of documents.
    const { readThreadFile } = await import('./files.js');
    const { loadThread, lockLoading } = await import('./loader.js');
    const plan = await readThreadFile(projectPath('seed/document.txt'));
    const thread = await inTransaction(db, async (tx) => {
        await lockLoading(tx);
        return (await isEmpty(tx)) ? loadThread(tx, plan) : null;
    });
    return thread?.threadId ?? null;
}
async function isEmpty(reader) {
    const member = await reader.user.findFirst({ select: { id: true } });
    return member === null && (await reader.forum.findFirst({ select: { id: true } })) === null;
}
//# sourceMappingURL=first-start.js.map