import { z } from 'zod';
/** A group as forum rules name it. */
export declare const group: z.ZodObject<{
    id: z.ZodInt;
    key: z.ZodString;
    name: z.ZodString;
    isBuiltIn: z.ZodBoolean;
    memberCount: z.ZodNullable<z.ZodInt>;
}, z.core.$strict>;
/** What making a group takes. */
export declare const newGroup: z.ZodObject<{
    name: z.ZodString;
    key: z.ZodString;
}, z.core.$strict>;
/** The path of a member in a group. */
export declare const membershipParams: z.ZodObject<{
    id: z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>;
    userId: z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>;
}, z.core.$strict>;
/** One group. */
export declare const groupAnswer: z.ZodObject<{
    group: z.ZodObject<{
        id: z.ZodInt;
        key: z.ZodString;
        name: z.ZodString;
        isBuiltIn: z.ZodBoolean;
        memberCount: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>;
}, z.core.$strict>;
/** The groups that the asker may know of. */
export declare const groupsAnswer: z.ZodObject<{
    groups: z.ZodArray<z.ZodObject<{
        id: z.ZodInt;
        key: z.ZodString;
        name: z.ZodString;
        isBuiltIn: z.ZodBoolean;
        memberCount: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type GroupView = z.infer<typeof group>;
export type NewGroup = z.output<typeof newGroup>;
