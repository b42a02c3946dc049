import { demandCountry } from '../../shared/country.js';
import { readMember } from '../accounts/queries.js';
import { readLatestPosts, readMemberPosts } from '../latest/queries.js';
import { seeThread } from '../threads/access.js';
import { feedPostSelect, viewFeedPost } from './views.js';
/** How many posts a feed tells. */
const length = 30;
/** The latest posts that the actor may see. */
export async function readLatestFeed(reader, actor) {
    return { title: 'Latest posts', path: '/latest-posts', posts: await readLatest(reader, actor, {}) };
}
/** The latest posts of a forum and of those below it. */
export async function readForumFeed(reader, actor, id) {
    // Refused here when the actor may not read the forum.
    const posts = await readLatest(reader, actor, { forum: id });
    const { name } = await reader.forum.findUniqueOrThrow({ where: { id }, select: { name: true } });
    return { title: name, path: `/forums/${id}`, posts };
}
/** The latest posts of members from a country, by its code in lower case. */
export async function readCountryFeed(reader, actor, lowerCode) {
    const { code, name } = demandCountry(lowerCode);
    const posts = await readLatest(reader, actor, { country: code });
    return { title: name, path: `/countries/${lowerCode}`, posts };
}
/** The newest posts of a thread. */
export async function readThreadFeed(reader, actor, id) {
    await seeThread(reader, actor, id);
    const { title } = await reader.thread.findUniqueOrThrow({ where: { id }, select: { title: true } });
    const rows = await reader.post.findMany({
        where: { threadId: id, position: { gte: 1 } },
        orderBy: { position: 'desc' },
        take: length,
        select: feedPostSelect,
    });
    return { title, path: `/threads/${id}`, posts: rows.map(viewFeedPost) };
}
/** The newest posts of a member. */
export async function readMemberFeed(reader, actor, id) {
    const { username } = await readMember(reader, id);
    const { posts } = await readMemberPosts(reader, actor, { memberId: id, limit: length });
    return { title: username, path: `/members/${id}`, posts: await readFeedPosts(reader, posts) };
}
async function readLatest(reader, actor, of) {
    const { posts } = await readLatestPosts(reader, actor, { ...of, limit: length, per: 'post' });
    return readFeedPosts(reader, posts);
}
/** Posts that the caller may see already, in this order. What was deleted in between is left out. */
async function readFeedPosts(reader, shown) {
    const ids = shown.map(({ id }) => id);
    const rows = await reader.post.findMany({ where: { id: { in: ids }, state: 'visible' }, select: feedPostSelect });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []).map(viewFeedPost);
}
//# sourceMappingURL=queries.js.map