import { z } from 'zod';
/** Text that can be stored and shown: well-formed, without control characters but line breaks and tabs. */
export declare function text(min: number, max: number): z.ZodString;
/** A line of text that shows something: no line breaks, no blanks at its ends, nothing that turns the text after it around. */
export declare function line(min: number, max: number): z.ZodString;
/** Whether a text shows anything: a letter, a digit, a sign. Zero-width characters alone do not. */
export declare function isVisible(value: string): boolean;
/** The largest id: they are 32-bit integers, and a larger one would make the database fail. */
export declare const largestId = 2147483647;
/** An id: a positive 32-bit integer. */
export declare const id: z.ZodInt;
/** An id, or another count, as it stands in a path or a query. */
export declare function numeral(min: number, max: number): z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>;
/** An id in a path or a query. */
export declare const idNumeral: z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>;
/** The path of one thing: `/threads/{id}`. */
export declare const idParams: z.ZodObject<{
    id: z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>;
}, z.core.$strict>;
/** A name in addresses and rules, such as `general-talk`. */
export declare function slugText(max: number): z.ZodString;
/** A field of a form that may be left empty, which is read as null. */
export declare function orEmpty<S extends z.ZodType>(shape: S): z.ZodPreprocess<S, unknown>;
/** Where a form leads that was sent from another page. What is wrong with it is no reason to refuse the form. */
export declare const nextField: z.ZodCatch<z.ZodOptional<z.ZodString>>;
/** A moment, as UTC ISO 8601. */
export declare const moment: z.ZodISODateTime;
/** Where a list has pages that people jump to. */
export declare const pageQuery: z.ZodObject<{
    page: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    perPage: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
}, z.core.$strict>;
/** Where a list flows: how many, and after which place. */
export declare const flowQuery: z.ZodObject<{
    limit: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    after: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** As `pageQuery`, in the address of a page: what is wrong with it shows the first. */
export declare const pageAsked: z.ZodObject<{
    page: z.ZodCatch<z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>>;
}, z.core.$strip>;
/** As `flowQuery`, in the address of a page: what is wrong with it shows the beginning. */
export declare const placeAsked: z.ZodObject<{
    after: z.ZodCatch<z.ZodOptional<z.ZodString>>;
}, z.core.$strip>;
/** Which page of how many a list with numbered pages shows. */
export declare const pagination: z.ZodObject<{
    page: z.ZodInt;
    perPage: z.ZodInt;
    pageCount: z.ZodInt;
    total: z.ZodInt;
}, z.core.$strict>;
/** The numbers under a list of `total` items. */
export declare function paginate(page: number, perPage: number, total: number): z.infer<typeof pagination>;
