import { z } from 'zod';
/** What noting how far one has read takes: the last post that was seen. */
export declare const newRead: z.ZodObject<{
    postId: z.ZodInt;
}, z.core.$strict>;
/** The first post of a thread that a member has not read. */
export declare const firstUnread: z.ZodNullable<z.ZodObject<{
    postId: z.ZodInt;
    position: z.ZodInt;
}, z.core.$strict>>;
export type FirstUnread = z.infer<typeof firstUnread>;
