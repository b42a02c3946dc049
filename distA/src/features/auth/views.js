/** What a session's view is made of. */
export const sessionSelect = {
    id: true,
    userAgent: true,
    address: true,
    createdAt: true,
    lastSeenAt: true,
    expiresAt: true,
};
/** What an API token's view is made of. */
export const tokenSelect = {
    id: true,
    name: true,
    scopes: true,
    createdAt: true,
    lastUsedAt: true,
};
/** A session as its member sees it, asking by the session `current`. */
export function viewSession(row, current) {
    return {
        id: row.id,
        userAgent: row.userAgent,
        address: row.address,
        createdAt: row.createdAt.toISOString(),
        lastSeenAt: row.lastSeenAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
        isCurrent: row.id === current,
    };
}
/** An API token as its member sees it, without its secret. */
export function viewToken(row) {
    return {
        id: row.id,
        name: row.name,
        // Only what `newToken` let in is stored.
        scopes: row.scopes,
        createdAt: row.createdAt.toISOString(),
        lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    };
}
//# sourceMappingURL=views.js.map