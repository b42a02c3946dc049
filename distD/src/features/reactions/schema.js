import { z } from 'zod';
import { flowQuery, id, moment, numeral, text } from '../../shared/fields.js';
import { userCard } from '../accounts/schema.js';
import { latestPost } from '../latest/schema.js';
import { ownReactions, reactions } from '../posts/schema.js';
/** A reaction type that members choose from. */
export const reactionType = z
    .strictObject({
    key: z.string(),
    name: z.string(),
    emoji: z.string(),
    score: z.int().min(-1).max(1).describe('What it adds to the author’s reaction score'),
})
    .meta({ id: 'ReactionType' });
/** What reacting takes: the key of a reaction type. */
export const newReaction = z.strictObject({ type: text(1, 30) });
/** How a post was received, and how the asker reacted. */
export const reactionsAnswer = z.strictObject({
    reactions,
    viewer: z.strictObject({ reactions: ownReactions }),
});
/** All reaction types, in the order they are shown. */
export const reactionTypesAnswer = z.strictObject({ reactionTypes: z.array(reactionType) });
/** Which reactions to a post to list: of one type, or all. */
export const reactorsQuery = flowQuery.extend({ type: text(1, 30).optional(), limit: numeral(1, 100).default(50) });
/** Who reacted, latest first; `next` continues the list. */
export const reactorsAnswer = z.strictObject({
    reactions: z.array(z.strictObject({ postId: id, type: z.string(), user: userCard, createdAt: moment })),
    next: z.string().nullable(),
});
/** Which reactions of a member: those that they gave to others' posts, or those that their own posts received. */
export const memberReactionsQuery = flowQuery.extend({ direction: z.enum(['given', 'received']).default('given') });
/** A member's reactions, latest first; `next` continues the list. */
export const memberReactionsAnswer = z.strictObject({
    reactions: z.array(z
        .strictObject({
        type: z.string(),
        createdAt: moment,
        user: userCard.describe('The other side: who received it, of those given; who gave it, of those received'),
        post: latestPost,
    })
        .meta({ id: 'MemberReaction' })),
    next: z.string().nullable(),
});
//# sourceMappingURL=schema.js.map