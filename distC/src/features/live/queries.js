import { readTogether, recallEach } from '../../platform/reader.js';
import { notFound } from '../../shared/errors.js';
import { readCards } from '../accounts/pieces.js';
import { joinPost, posts } from '../posts/pieces.js';
import { readThreadFacts } from '../threads/access.js';
import { readThreadViews, threads } from '../threads/pieces.js';
import { accessStream, canReceive, isOfStream } from './access.js';
import { parseStream } from './schema.js';
import { addressEvent, presentEvent } from './views.js';
/** How many rows of the log one answer covers. */
const pageOfLog = 500;
/** What came after a cursor, for clients that ask by REST. Without a cursor: where the log stands. */
export async function readEvents(from, actor, { stream, after, share }) {
    const isInLog = after === undefined || (await from.log.reach(after));
    const upTo = from.log.cursor();
    if (after === undefined || !isInLog) {
        await accessStream(from.reader, actor, stream);
        return { events: [], cursor: upTo, ...(isInLog ? {} : { reset: true }) };
    }
    const page = await readStreamEvents(from, actor, { stream, after, upTo, share });
    return page.isPruned ? { events: [], cursor: upTo, reset: true } : { events: page.events, cursor: page.cursor };
}
/**
 * Reads what a stream's clients were sent between two places of the log, 500 rows at most. Rights are read
 * last: nothing is shown that was written after they were lost.
 * @throws AppError as `accessStream` does, and `rate_limited` when the share is used up.
 */
export async function readStreamEvents({ reader, log }, actor, { stream: name, after, upTo, share, }) {
    const stream = parseStream(name);
    if (!stream)
        throw notFound('stream');
    await share?.demand();
    const { events: rows, isPruned } = await log.read({ after, upTo, limit: pageOfLog, ...rangeOf(stream) });
    await share?.take(rows.length);
    const { presented, watched, sight } = await readTogether(reader, async (reader) => ({
        presented: await presentEvents(reader, rows),
        ...(await accessStream(reader, actor, name)),
    }));
    const events = presented
        .filter((event) => isOfStream(event, stream) && canReceive(sight, event, stream))
        .map((event) => addressEvent(event, name));
    const last = rows.length === pageOfLog ? rows.at(-1) : undefined;
    return { events, cursor: last?.seq ?? upTo, rows: rows.length, isPruned, watched };
}
/** The part of the log that holds a stream's events, where an index answers it. */
function rangeOf(stream) {
    if (stream.kind === 'forum')
        return { forumId: stream.id };
    return stream.kind === 'thread' ? { threadId: stream.id } : {};
}
/**
 * Reads what events show. Those that show nothing (about rights, members and sessions) are left out.
 * Threads are read after posts: who may see a post is judged by what was true after its text was read.
 */
export async function presentEvents(reader, events) {
    const posts = await readPosts(reader, idsOf(events, 'postId'));
    const threads = await readThreads(reader, idsOf(events, 'threadId'));
    return events.flatMap((event) => {
        if (!('threadId' in event))
            return [];
        const thread = threads.get(event.threadId);
        if (!thread)
            return [];
        return presentEvent(event, thread, 'postId' in event ? posts.get(event.postId) : undefined) ?? [];
    });
}
function idsOf(events, key) {
    const given = events.map((event) => event[key]);
    return [...new Set(given.filter((id) => typeof id === 'number'))];
}
/** The events tell positions themselves. */
async function readPosts(reader, ids) {
    const found = await recallEach(reader, posts, ids);
    const cardOf = await readCards(reader, [...found.values()].map(({ authorId }) => authorId));
    return new Map([...found].map(([id, post]) => [id, joinPost(post, null, cardOf)]));
}
async function readThreads(reader, ids) {
    const found = await recallEach(reader, threads, ids);
    // A thread without its posts cannot be shown, and must not hold up all other events.
    const whole = [...found.values()].filter(({ firstPostId, lastPost }) => firstPostId !== null && lastPost !== null);
    const shown = whole.map(({ id }) => id);
    const facts = await readThreadFacts(reader, shown);
    const views = await readThreadViews(reader, shown);
    return new Map(views.flatMap((view) => {
        const thread = facts.get(view.id);
        return thread ? [[view.id, { view, facts: thread }]] : [];
    }));
}
//# sourceMappingURL=queries.js.map