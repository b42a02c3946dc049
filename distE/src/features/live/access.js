import { demandMember, demandScope } from '../../shared/actor.js';
import { notFound } from '../../shared/errors.js';
import { readSight } from '../forums/access.js';
import { canSeeThread, isOwn, readThreadFacts } from '../threads/access.js';
import { parseStream } from './schema.js';
/**
 * Finds a stream and makes sure that the actor may watch it.
 * @throws AppError `not_found` when there is none or the actor may not see it; `unauthenticated` for a guest's `me`;
 * `insufficient_scope` for a token that may not read.
 */
export async function accessStream(reader, actor, name) {
    demandScope(actor, 'read');
    const stream = parseStream(name);
    if (!stream)
        throw notFound('stream');
    if (stream.kind === 'me')
        demandMember(actor);
    const thread = stream.kind === 'thread' ? (await readThreadFacts(reader, [stream.id])).get(stream.id) : undefined;
    const sight = await readSight(reader, actor);
    if (!canWatch(sight, stream, thread))
        throw notFound('stream');
    const isOwnThread = thread !== undefined && isOwn(sight, thread.authorId);
    return { watched: { stream, thread, isOwnThread }, sight };
}
/** Whether somebody may watch a stream. A thread's stream needs the thread. */
export function canWatch(sight, stream, thread) {
    switch (stream.kind) {
        case 'latest-posts':
        case 'country':
            return true;
        case 'me':
            return sight.actor.memberId !== null;
        case 'forum':
            return sight.can(stream.id, 'read');
        case 'thread':
            return thread !== undefined && canSeeThread(sight, thread);
    }
}
/**
 * Whether who watches a stream may get an event of it. Nothing of a deleted thread is told but that it is
 * deleted; who sees it all the same follows it in its own stream.
 */
export function canReceive(sight, { thread, content }, stream) {
    if (!sight.can(thread.forumId, 'read'))
        return false;
    if (thread.state === 'visible' || content.type === 'thread:deleted')
        return true;
    return stream.kind === 'thread' && canSeeThread(sight, thread);
}
/** The names of the streams that an event goes to. */
export function streamsOf({ thread, country, content }) {
    const streams = [`thread:${thread.id}`];
    if (content.type === 'reactions:changed')
        return streams;
    streams.push(`forum:${thread.forumId}`, 'latest-posts');
    if (country !== null)
        streams.push(`country:${country}`);
    return streams;
}
/** Whether an event goes to a stream. Threads that change or go concern every country: their posts come and go with them. */
export function isOfStream(event, stream) {
    return stream.kind === 'country' && isOfEveryCountry(event) ? true : streamsOf(event).includes(stream.name);
}
/** Whether an event goes to the streams of all countries. */
export function isOfEveryCountry({ content }) {
    return content.type === 'thread:updated' || content.type === 'thread:deleted';
}
//# sourceMappingURL=access.js.map