import { AppError } from './errors.js';
import { largestId } from './fields.js';
/** Writes a place as the opaque text that `next` carries. */
export function writeCursor({ at, id, since, memberId }) {
    const parts = [at.getTime(), id, ...(since ? [since.getTime()] : [])];
    const text = parts.join('.') + (memberId === undefined ? '' : `-${memberId}`);
    return Buffer.from(text).toString('base64url');
}
const written = /^(\d{1,14})\.(\d{1,10})(?:\.(\d{1,14}))?(?:-(\d{1,10}))?$/;
/** Reads what `writeCursor` wrote; null for the start of the list. @throws AppError `invalid_request` */
export function readCursor(text) {
    if (text === undefined)
        return null;
    const match = written.exec(Buffer.from(text, 'base64url').toString('latin1'));
    const [at, id, since, memberId] = (match ?? []).slice(1).map((part) => (part ? Number(part) : undefined));
    if (at !== undefined && id !== undefined && Math.max(id, memberId ?? 0) <= largestId) {
        return { at: new Date(at), id, since: since === undefined ? undefined : new Date(since), memberId };
    }
    throw new AppError('invalid_request', 'The cursor is not one that this list gave: start again without it.', {
        errors: [{ path: 'query.after', message: 'Must be the next of an earlier answer' }],
    });
}
//# sourceMappingURL=cursor.js.map