/** A place in a list that is ordered by time and id, latest first. */
export type Cursor = {
    at: Date;
    id: number;
    /** Where the list ends, for a list of what came since. */
    since?: Date | undefined;
    /** Who, for a list in which a time and an id may stand for several members. */
    memberId?: number | undefined;
};
/** Writes a place as the opaque text that `next` carries. */
export declare function writeCursor({ at, id, since, memberId }: Cursor): string;
/** Reads what `writeCursor` wrote; null for the start of the list. @throws AppError `invalid_request` */
export declare function readCursor(text: string | undefined): Cursor | null;
