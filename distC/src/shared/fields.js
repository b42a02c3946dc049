import { z } from 'zod';
/** Text that can be stored and shown: well-formed, without control characters but line breaks and tabs. */
export function text(min, max) {
    return z
        .string()
        .min(min)
        .max(max)
        .refine(isClean, { error: 'Must not contain control characters or broken Unicode' });
}
/** A line of text that shows something: no line breaks, no blanks at its ends, nothing that turns the text after it around. */
export function line(min, max) {
    return z
        .string()
        .trim()
        .min(min)
        .max(max)
        .refine((value) => isClean(value) && !/[\n\t\u2028\u2029]/.test(value), {
        error: 'Must be one line without control characters or broken Unicode',
    })
        .refine((value) => !/[\u202a-\u202e\u2066-\u2069]/.test(value), {
        error: 'Must not contain characters that change the direction of text',
    })
        .refine(isVisible, { error: 'Must not be blank' });
}
/** Whether a text shows anything: a letter, a digit, a sign. Zero-width characters alone do not. */
export function isVisible(value) {
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(value);
}
/** The largest id: they are 32-bit integers, and a larger one would make the database fail. */
export const largestId = 2_147_483_647;
/** An id: a positive 32-bit integer. */
export const id = z.int().min(1).max(largestId);
/** An id, or another count, as it stands in a path or a query. */
export function numeral(min, max) {
    return z
        .string()
        .regex(/^(0|[1-9]\d{0,9})$/, { error: `Must be a whole number from ${min} to ${max}` })
        .transform(Number)
        .refine((value) => value >= min && value <= max, { error: `Must be a whole number from ${min} to ${max}` })
        .meta({ override: { type: 'integer', minimum: min, maximum: max } });
}
/** An id in a path or a query. */
export const idNumeral = numeral(1, largestId);
/** The path of one thing: `/threads/{id}`. */
export const idParams = z.strictObject({ id: idNumeral });
/** A name in addresses and rules, such as `general-talk`. */
export function slugText(max) {
    return z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Must be lower-case letters, digits and single hyphens' })
        .max(max);
}
/** A field of a form that may be left empty, which is read as null. */
export function orEmpty(shape) {
    return z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), shape);
}
/** Where a form leads that was sent from another page. What is wrong with it is no reason to refuse the form. */
export const nextField = z.string().max(2000).optional().catch(undefined);
/** A moment, as UTC ISO 8601. */
export const moment = z.iso.datetime();
/** Where a list has pages that people jump to. */
export const pageQuery = z.strictObject({
    page: numeral(1, 1_000_000).default(1),
    perPage: numeral(1, 100).default(20),
});
/** Where a list flows: how many, and after which place. */
export const flowQuery = z.strictObject({
    limit: numeral(1, 100).default(20),
    after: z.string().max(100).optional(),
});
/** As `pageQuery`, in the address of a page: what is wrong with it shows the first. */
export const pageAsked = z.object({ page: pageQuery.shape.page.catch(1) });
/** As `flowQuery`, in the address of a page: what is wrong with it shows the beginning. */
export const placeAsked = z.object({ after: flowQuery.shape.after.catch(undefined) });
/** Which page of how many a list with numbered pages shows. */
export const pagination = z
    .strictObject({
    page: z.int(),
    perPage: z.int(),
    pageCount: z.int().describe('At least 1: an empty list has one empty page'),
    total: z.int(),
})
    .meta({ id: 'Pagination' });
/** The numbers under a list of `total` items. */
export function paginate(page, perPage, total) {
    return { page, perPage, pageCount: Math.max(1, Math.ceil(total / perPage)), total };
}
function isClean(value) {
    // All of Unicode's control characters but line breaks and tabs.
    return value.isWellFormed() && !/[^\P{Cc}\n\t]/u.test(value);
}
//# sourceMappingURL=fields.js.map