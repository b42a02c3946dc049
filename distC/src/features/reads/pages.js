import { idParams } from '../../shared/fields.js';
import { page } from '../../web/page.js';
import { seeThread } from '../threads/access.js';
import { readThreadView } from '../threads/queries.js';
import { readFirstUnread } from './queries.js';
/** The way on in a thread that one has begun to read. */
export const readPages = [
    page({
        path: '/threads/{id}/unread',
        params: idParams,
        show: async ({ reader, actor, params }) => ({ redirect: await findUnread(reader, actor, params.id) }),
    }),
];
/** The address of the first unread post, else of the last one; guests, of whom nothing is known, begin at the top. */
async function findUnread(reader, actor, threadId) {
    const { thread } = await seeThread(reader, actor, threadId);
    if (actor.memberId === null || thread.state === 'deleted')
        return `/threads/${threadId}`;
    const unread = await readFirstUnread(reader, actor, threadId);
    return `/posts/${unread ? unread.postId : (await readThreadView(reader, threadId)).lastPost.id}`;
}
//# sourceMappingURL=pages.js.map