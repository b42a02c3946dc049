import { z } from 'zod';
import { id, isVisible, moment, text } from '../../shared/fields.js';
import { userCard } from '../accounts/schema.js';
/** The Markdown source of a post. */
export const body = text(1, 50_000).refine(isVisible, { error: 'Must not be blank' });
/** Which button a form with a text was sent by: to be taken, or to be looked at first. */
export const doing = z.enum(['send', 'preview']).default('send');
/** How a post was received: the sum of scores, and how many reacted with each type that was used. */
export const reactions = z
    .strictObject({ score: z.int(), counts: z.record(z.string(), z.int()) })
    .meta({ id: 'Reactions' });
/** A post: the same for everyone who may see it. */
export const post = z
    .strictObject({
    id,
    threadId: id,
    position: z.int().nullable().describe('1…n among the visible posts of its thread; null when deleted'),
    author: userCard,
    body: z.string().describe('The Markdown source'),
    html: z.string(),
    createdAt: moment,
    editedAt: moment.nullable(),
    version: z.int(),
    reactions,
    state: z.enum(['visible', 'deleted']),
})
    .meta({ id: 'Post' });
/** How the asker reacted to the posts that an answer shows; posts without their reaction are left out. */
export const ownReactions = z.record(z.string(), z.string()).describe('Post id → key of the reaction type');
/** What the asker may do with one post, and how they reacted to it. */
export const postViewer = z
    .strictObject({
    reactions: ownReactions,
    canReply: z.boolean(),
    canReact: z.boolean(),
    canEdit: z.boolean(),
    canDelete: z.boolean(),
    canRestore: z.boolean(),
})
    .meta({ id: 'PostViewer' });
/** What a reply takes. */
export const newReply = z.strictObject({ body });
/** What an edit takes; `version` unless `If-Match` says it. */
export const postEdit = z.strictObject({ body, version: z.int().min(1).optional() });
/** A text to look at before it is a post. */
export const previewed = z.strictObject({ body });
/** What a text looks like as a post. */
export const previewAnswer = z.strictObject({ html: z.string() });
/** A post, and what the asker may do with it. */
export const postAnswer = z.strictObject({ post, viewer: postViewer });
/** An earlier version of a post. */
export const revision = z
    .strictObject({ version: z.int(), body: z.string(), html: z.string(), createdAt: moment, editedBy: userCard })
    .meta({ id: 'Revision' });
/** The present version of a post, and what it said before. */
export const historyAnswer = z.strictObject({ postId: id, version: z.int(), revisions: z.array(revision) });
//# sourceMappingURL=schema.js.map