import { z } from 'zod';
import { id, line, moment, slugText } from '../../shared/fields.js';
import { userCard } from '../accounts/schema.js';
/** What a forum is: a category groups forums, a forum holds threads. */
export const forumKind = z.enum(['category', 'forum']);
/** What a group can be allowed or denied in a forum. */
export const permission = z.enum(['read', 'createThread', 'reply', 'react', 'moderate']);
const lastPost = z.strictObject({
    id,
    author: userCard,
    createdAt: moment,
    thread: z.strictObject({ id, title: z.string(), slug: z.string() }),
});
const forumFields = z.strictObject({
    id,
    name: z.string(),
    slug: z.string(),
    kind: forumKind,
    parentId: id.nullable(),
    private: z.boolean(),
    countsMessages: z.boolean(),
    threadCount: z.int().describe('Visible threads here and in the forums below that the asker may read'),
    postCount: z.int().describe('Visible posts here and in the forums below that the asker may read'),
    lastPost: lastPost.nullable(),
});
/** A category or forum with what the asker may see below it. */
export const forum = forumFields
    .extend({
    get children() {
        return z.array(forum);
    },
})
    .meta({ id: 'Forum' });
/** A forum as what stands in it names it. */
export const forumName = z.strictObject({ id, name: z.string(), slug: z.string() });
/** What the asker may do in a forum. */
export const forumViewer = z.strictObject({ canCreateThread: z.boolean(), canModerate: z.boolean() });
const authorWindowMinutes = z
    .int()
    .min(0)
    .max(5_256_000)
    .nullable()
    .describe('For how long authors may delete and restore what they wrote; null: for ever');
/** What making a category or a forum takes. */
export const newForum = z.strictObject({
    name: line(1, 100),
    slug: slugText(80).optional(),
    parentId: id.nullable().optional(),
    kind: forumKind,
    private: z.boolean().optional(),
    countsMessages: z.boolean().optional(),
    authorWindowMinutes: authorWindowMinutes.optional(),
});
/** What can be changed of a category or a forum. */
export const forumChange = newForum
    .omit({ kind: true })
    .partial()
    .refine((change) => Object.keys(change).length > 0, { error: 'Must change something' });
/** A forum with what is below it. */
export const forumAnswer = z.strictObject({ forum });
/** A forum, and what the asker may do in it. */
export const forumAndViewerAnswer = z.strictObject({ forum, viewer: forumViewer });
/** All forums that the asker may read, as a tree. */
export const forumsAnswer = z.strictObject({ forums: z.array(forum) });
/** What one group is allowed or denied in a forum. */
export const forumRule = z.strictObject({ groupId: id, permission, effect: z.enum(['allow', 'deny']) });
/** All rules of one forum. */
export const forumRules = z.strictObject({ rules: z.array(forumRule).max(500) });
//# sourceMappingURL=schema.js.map