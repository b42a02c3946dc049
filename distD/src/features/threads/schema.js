import { z } from 'zod';
import { id, line, moment, pagination } from '../../shared/fields.js';
import { userCard } from '../accounts/schema.js';
import { forumName, forumViewer } from '../forums/schema.js';
import { body, doing, ownReactions, post } from '../posts/schema.js';
import { firstUnread } from '../reads/schema.js';
/** The title of a thread. */
export const title = line(1, 150);
/** A thread: the same for everyone who may see it. */
export const thread = z
    .strictObject({
    id,
    title: z.string(),
    slug: z.string(),
    forum: forumName,
    author: userCard,
    createdAt: moment,
    replyCount: z.int(),
    viewCount: z.int(),
    isSticky: z.boolean(),
    isLocked: z.boolean(),
    firstPostId: id,
    lastPost: z.strictObject({ id, author: userCard, createdAt: moment }),
    state: z.enum(['visible', 'deleted']),
})
    .meta({ id: 'Thread' });
/** What the asker may do with a thread, and how far they have read it. */
export const threadViewer = z
    .strictObject({
    canReply: z.boolean(),
    canReact: z.boolean(),
    canEdit: z.boolean().describe('Change the title'),
    canModerate: z.boolean(),
    firstUnread,
})
    .meta({ id: 'ThreadViewer' });
/** What opening a thread takes. */
export const newThread = z.strictObject({ title, body });
/** What the form of a new thread holds. */
export const newThreadForm = z.object({ ...newThread.shape, do: doing });
const yesOrNo = z.enum(['yes', 'no']).transform((said) => said === 'yes');
/** What the forms that change a thread hold: each one thing. */
export const threadChangeForm = z
    .object({ title: title.optional(), isSticky: yesOrNo.optional(), isLocked: yesOrNo.optional() })
    .refine((change) => Object.keys(change).length > 0, { error: 'Must change something' });
/** What can be changed of a thread. */
export const threadChange = z
    .strictObject({ title: title.optional(), isSticky: z.boolean().optional(), isLocked: z.boolean().optional() })
    .refine((change) => Object.keys(change).length > 0, { error: 'Must change something' });
/** What the asker may do in a thread and with the posts of the page, and how they reacted to those. */
export const threadPostsViewer = threadViewer
    .extend({
    reactions: ownReactions,
    editable: z.array(id).describe('Posts of the page that the asker may edit'),
    deletable: z.array(id).describe('Posts of the page that the asker may delete'),
})
    .meta({ id: 'ThreadPostsViewer' });
/** A page of a thread. */
export const threadPostsAnswer = z.strictObject({ thread, posts: z.array(post), pagination, viewer: threadPostsViewer });
/** A thread, and what the asker may do in it. */
export const threadAnswer = z.strictObject({ thread, viewer: threadViewer });
/** A thread that was just opened, and its first post. */
export const newThreadAnswer = z.strictObject({ thread, post });
/** A page of a forum's threads. */
export const threadsAnswer = z.strictObject({
    threads: z.array(thread),
    pagination,
    viewer: forumViewer,
});
//# sourceMappingURL=schema.js.map