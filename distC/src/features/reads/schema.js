import { z } from 'zod';
import { id } from '../../shared/fields.js';
/** What noting how far one has read takes: the last post that was seen. */
export const newRead = z.strictObject({ postId: id });
/** The first post of a thread that a member has not read. */
export const firstUnread = z
    .strictObject({ postId: id, position: z.int() })
    .nullable()
    .describe('The first post that the asker has not read: null when there is none, and for guests');
//# sourceMappingURL=schema.js.map