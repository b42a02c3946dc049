import { createHash } from 'node:crypto';
import { renderBodyWith } from '../src/features/posts/body.js';
import { usernameKey } from '../src/shared/names.js';
import { plainSource } from './plain-source.js';
/** What a username may be at most in the database; imported ones need not be what a member could choose. */
const longestUsername = 50;
/**
 * Joins what a document says and what it leaves unsaid. The posts follow each other by a second.
 * @throws Error with a sentence when an author has no name that can be stored.
 */
export function planThread(page, unsaid) {
    const posts = nameAuthors(page.posts, unsaid);
    const first = Date.parse(unsaid.postedAt.day);
    return {
        hash: hashOf(page.title, posts, unsaid),
        title: page.title,
        forum: { category: unsaid.forum.category, name: unsaid.forum.name },
        authors: collectAuthors(posts),
        posts: posts.map(({ name, paragraphs }, index) => ({
            authorKey: usernameKey(name),
            content: {
                ...renderBodyWith({ members: new Map(), posts: new Map() }, plainSource(paragraphs)),
                position: index + 1,
                createdAt: new Date(first + index * 1000),
            },
        })),
    };
}
function nameAuthors(posts, { authors }) {
    const nameless = posts.filter((post) => post.author.name === null).length;
    if (nameless !== authors.length) {
        throw new Error(`The document leaves ${nameless === 1 ? '1 author' : `the authors of ${nameless} posts`} unnamed, and "authors" ` +
            `names ${authors.length}. Name one for each of these posts, in their order.`);
    }
    const unsaid = authors.values();
    return posts.map((post, index) => {
        const name = post.author.name ?? unsaid.next().value?.name ?? '';
        if ([...name].length > longestUsername || usernameKey(name) === '') {
            throw new Error(`The author's name of post ${index + 1} must be visible and at most ${longestUsername} characters.`);
        }
        return { ...post, name };
    });
}
/** One author for each name. Where their cards differ, what is said first counts. */
function collectAuthors(posts) {
    const authors = new Map();
    for (const { name, author } of posts) {
        const known = authors.get(usernameKey(name));
        authors.set(usernameKey(name), {
            username: known?.username ?? name,
            card: {
                joined: known?.card.joined ?? author.joined,
                messages: known?.card.messages ?? author.messages,
                reactionScore: known?.card.reactionScore ?? author.reactionScore,
                country: known?.card.country ?? author.country,
                location: known?.card.location ?? author.location,
            },
            posts: (known?.posts ?? 0) + 1,
        });
    }
    return authors;
}
/** Neither the blocks around the thread nor an editor's reasons make another document of it. */
function hashOf(title, posts, { forum, postedAt }) {
    const said = posts.map(({ name, author, paragraphs }) => [
        name,
        author.joined,
        author.messages,
        author.reactionScore,
        author.country?.text ?? null,
        author.location,
        paragraphs,
    ]);
    const canonical = JSON.stringify([title, said, forum.category, forum.name, postedAt.day]);
    return new Uint8Array(createHash('sha256').update(canonical).digest());
}
//# sourceMappingURL=plan.js.map