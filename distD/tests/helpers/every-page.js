import { addDemo } from '../../seed/demo/demo.js';
import { seedIfEmpty } from '../../seed/first-start.js';
import { allPages } from '../../src/compose.js';
import { react } from '../../src/features/reactions/actions.js';
import { reportPost } from '../../src/features/reports/actions.js';
import { makeForum, makeMember, makeReply, makeThread } from './factories.js';
/** All that a text can hold, and what is too wide for a phone. */
const everything = `## A heading

**Bold**, *slanted*, ~~gone~~, \`code\`, ||hidden||, [a link](https://example.org/), and ${'long'.repeat(40)}.

> Said before

- one
- two

3. three
4. four

| ${'a wide column | '.repeat(12)}
|${' --- |'.repeat(12)}
| ${'a cell | '.repeat(12)}

\`\`\`
${'const total = items.reduce((sum, item) => sum + item.price, 0) '.repeat(4)}
\`\`\`

:::spoiler The end
The *butler*.
:::

![a square](/assets/icon.svg)

---

مرحبا بالعالم https://example.org/${'a-long-way/'.repeat(20)}`;
/** Fills an empty forum with the document, a small demo, a thread with all that a text can hold, and one of two pages. */
export async function setStage(db) {
    await seedIfEmpty(db);
    await addDemo(db, { posts: 60, seed: 7 }, () => undefined);
    const member = await makeMember(db, { username: 'ada', country: 'CA' });
    const administrator = await makeMember(db, { username: 'grace', country: 'SE', groups: ['administrators'] });
    const { id: forums } = await makeForum(db, { name: 'Workshop' });
    const long = await makeThread(db, { forumId: forums, author: administrator.actor });
    for (let count = 0; count < 20; count++)
        await makeReply(db, { threadId: long.id, author: administrator.actor });
    const title = `${'Ampersand & '.repeat(8)}more`;
    const { id: threads } = await makeThread(db, { forumId: forums, author: administrator.actor, title });
    const { id: posts } = await makeReply(db, { threadId: threads, author: member.actor, body: everything });
    const answer = `:::quote ${posts}\nSaid before\n:::\n\n@ada, is that so?`;
    const { id: answered } = await makeReply(db, { threadId: threads, author: administrator.actor, body: answer });
    await react(db, administrator.actor, { postId: posts, type: 'like' });
    await reportPost(db, member.actor, { postId: answered, reason: 'It is not so.' });
    const ids = { forums, threads, posts, members: administrator.id, countries: 'ca' };
    return { member, administrator, ids, longThread: long.id };
}
/** Every page and form of the forum. */
export const everyRow = allPages('a-token', {
    countView: () => undefined,
    noteRead: () => undefined,
});
/** Every form that nothing but a missing field can be wrong with: sent empty, it is refused, and does nothing. */
export const everyRefusal = everyRow.filter((row) => row.kind === 'form' && !row.body.safeParse({}).success);
/** The address of a page or form on the stage. @throws Error for things that the stage does not have yet. */
export function addressOf({ path }, { ids }) {
    return path.replace(/([\w-]+)\/\{\w+\}/g, (_, things) => {
        if (ids[things] === undefined)
            throw new Error(`Tell setStage which of ${things} ${path} is tried with.`);
        return `${things}/${ids[things]}`;
    });
}
/** Feeds and the like, which end as files do, are pages for programs. */
const isHtml = ({ kind, path }) => kind === 'page' && !path.includes('.');
/** Addresses of every page: as it is, and as it looks with a query or at its end. */
export function everyAddress(stage) {
    const { threads, posts } = stage.ids;
    const rows = everyRow.filter(isHtml).map((row) => addressOf(row, stage));
    const more = ['/threads/1', `/threads/${stage.longThread}?page=2`, `/threads/${threads}/reply?quote=${posts}`];
    return [...new Set([...rows, ...more, '/api/v1/docs', '/nothing', '/threads/999999'])];
}
//# sourceMappingURL=every-page.js.map