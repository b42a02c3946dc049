import { z } from 'zod';
/**
 * What a document does not say and a forum needs. It stands in a file of its own, each part with its reason,
 * so that nobody takes an editor's choice for the document's word.
 */
export declare const unsaid: z.ZodObject<{
    about: z.ZodOptional<z.ZodString>;
    authors: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        why: z.ZodString;
    }, z.core.$strict>>>;
    forum: z.ZodObject<{
        category: z.ZodString;
        name: z.ZodString;
        why: z.ZodString;
    }, z.core.$strict>;
    postedAt: z.ZodObject<{
        day: z.ZodISODate;
        why: z.ZodString;
    }, z.core.$strict>;
}, z.core.$strict>;
export type Unsaid = z.infer<typeof unsaid>;
/** The file that says what a document does not: `news.unsaid.json` beside `news.txt`. */
export declare function unsaidFileOf(documentFile: string): string;
/**
 * Reads what a document does not say.
 * @throws Error with a sentence that names the file and says what to write into it.
 */
export declare function readUnsaid(documentFile: string): Promise<Unsaid>;
