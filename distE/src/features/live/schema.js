import { z } from 'zod';
import { isCountryCode } from '../../shared/country.js';
import { id, moment, numeral } from '../../shared/fields.js';
import { userCard } from '../accounts/schema.js';
import { post, reactions } from '../posts/schema.js';
import { thread } from '../threads/schema.js';
/** The name of a stream, as clients send it. */
export const streamName = z
    .string()
    .max(30)
    .regex(/^(latest-posts|me|country:[A-Z]{2}|(forum|thread):[1-9]\d{0,9})$/, {
    error: 'Must be latest-posts, country:CA, forum:3, thread:12 or me',
})
    .meta({ id: 'StreamName' });
/** The stream of a checked name; null when no such stream can exist. */
export function parseStream(name) {
    const [kind, key = ''] = name.split(':');
    if (name === 'latest-posts' || name === 'me')
        return { kind: name, name };
    if (kind === 'country' && isCountryCode(key))
        return { kind, name, code: key };
    if ((kind === 'forum' || kind === 'thread') && id.safeParse(Number(key)).success)
        return { kind, name, id: Number(key) };
    return null;
}
/** A place in the log. Counts up by one an event, so it stays far below 2^53. */
const seq = z.int().min(0);
/** What an event says, by its type. What it shows is as of now; `position` is as of when it happened. */
export const eventContents = {
    'thread:created': z.strictObject({ thread }),
    'thread:updated': z.strictObject({ thread }),
    'thread:deleted': z.strictObject({ threadId: id }),
    'post:created': z.strictObject({ post, thread }),
    'post:updated': z.strictObject({ post }),
    'post:deleted': z.strictObject({
        postId: id,
        threadId: id,
        position: z.int().describe('Where it stood: the posts behind it move up by one'),
        author: userCard.describe('With the counts that changed'),
        thread,
    }),
    'post:restored': z.strictObject({ post, thread }),
    'reactions:changed': z.strictObject({
        postId: id,
        threadId: id,
        reactions,
        author: userCard.describe("The post's author, with the score that changed"),
    }),
};
const types = Object.keys(eventContents);
const [firstType, ...otherTypes] = types.map((type) => eventContents[type].extend({ type: z.literal(type), seq, stream: streamName, at: moment }));
if (!firstType)
    throw new Error('There are no events');
/** An event as a client gets it. */
export const liveEvent = z.discriminatedUnion('type', [firstType, ...otherTypes]).meta({ id: 'Event' });
/** Which part of the log. */
export const eventsQuery = z.strictObject({
    after: numeral(0, 9_999_999_999)
        .optional()
        .describe('The cursor of the last answer; without it nothing but the present cursor comes'),
    stream: streamName.default('latest-posts'),
});
/** A part of the log. */
export const eventsAnswer = z.strictObject({
    events: z.array(liveEvent),
    cursor: seq.describe('Send it as `after` next time. When it moved, there may be more at once'),
    reset: z.literal(true).optional().describe('The log no longer reaches back so far: fetch afresh'),
});
//# sourceMappingURL=schema.js.map