import { personFacts } from '../accounts/facts.js';
/**
 * A page of a thread in the words of schema.org: the post that opened the thread, and the replies on this page.
 * Texts are told by their beginnings, for they stand on the page.
 */
export function threadFacts({ thread, posts }, excerpts, origin) {
    const address = `${origin}/threads/${thread.id}`;
    const opening = posts.find(({ id }) => id === thread.firstPostId);
    return {
        '@context': 'https://schema.org',
        '@type': 'DiscussionForumPosting',
        '@id': address,
        url: address,
        headline: thread.title,
        // A post of nothing but images and quotes has no excerpt.
        text: excerpts.get(thread.firstPostId) || thread.title,
        author: personFacts(thread.author, origin),
        datePublished: thread.createdAt,
        ...editedAt(opening),
        interactionStatistic: [counter('CommentAction', thread.replyCount), ...(opening ? [likes(opening)] : [])],
        comment: posts.filter((post) => post !== opening).flatMap((reply) => commentFacts(reply, excerpts, origin)),
    };
}
/** A reply; none where there is no text to tell. */
function commentFacts(reply, excerpts, origin) {
    const text = excerpts.get(reply.id);
    if (!text)
        return [];
    return [
        {
            '@type': 'Comment',
            url: `${origin}/posts/${reply.id}`,
            text,
            author: personFacts(reply.author, origin),
            datePublished: reply.createdAt,
            ...editedAt(reply),
            interactionStatistic: likes(reply),
        },
    ];
}
function editedAt(post) {
    return post?.editedAt ? { dateModified: post.editedAt } : {};
}
const likes = ({ reactions }) => counter('LikeAction', reactions.counts.like ?? 0);
function counter(action, count) {
    return { '@type': 'InteractionCounter', interactionType: { '@type': action }, userInteractionCount: count };
}
//# sourceMappingURL=facts.js.map