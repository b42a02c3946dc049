import type { Prisma } from '../../../prisma/client/client.js';
import type { SessionView, TokenView } from './schema.js';
/** What a session's view is made of. */
export declare const sessionSelect: {
    id: true;
    userAgent: true;
    address: true;
    createdAt: true;
    lastSeenAt: true;
    expiresAt: true;
};
/** What an API token's view is made of. */
export declare const tokenSelect: {
    id: true;
    name: true;
    scopes: true;
    createdAt: true;
    lastUsedAt: true;
};
type SessionRow = Prisma.SessionGetPayload<{
    select: typeof sessionSelect;
}>;
type TokenRow = Prisma.ApiTokenGetPayload<{
    select: typeof tokenSelect;
}>;
/** A session as its member sees it, asking by the session `current`. */
export declare function viewSession(row: SessionRow, current: number | null): SessionView;
/** An API token as its member sees it, without its secret. */
export declare function viewToken(row: TokenRow): TokenView;
export {};
