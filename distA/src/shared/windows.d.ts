/** A row that was looked at: shown or not, the list goes on after it. */
export type Looked = {
    isShown: boolean;
};
/**
 * Looks through a list for the rows that a page shows, where the others may be many: never at more than some
 * windows of rows. `more` is the row to go on after, and null at the end: a page may come short before it.
 */
export declare function lookThrough<R extends Looked>(limit: number, readWindow: (after: R | null, size: number) => Promise<R[]>): Promise<{
    shown: R[];
    more: R | null;
}>;
