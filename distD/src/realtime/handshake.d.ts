import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type Actor } from '../shared/actor.js';
import type { LiveSocket } from './streams.js';
/** Who a credential stands for, and until when; null when it is not valid. */
export type Authenticated = {
    actor: Actor;
    expiresAt: Date | null;
} | null;
/** Tells who connects. */
export type Authenticate = {
    byToken(token: string): Promise<Authenticated>;
    /** By the session cookie, where the headers hold one. */
    byCookie(headers: IncomingHttpHeaders): Promise<Authenticated>;
};
/**
 * Finds out who connects: by `auth.token`, else by the session cookie, else a guest.
 * @throws AppError `invalid_token` when a token is sent and not valid: no program shall take what guests see for all it may see.
 */
export declare function identifySocket(authenticate: Authenticate, { handshake }: Pick<LiveSocket, 'handshake'>): Promise<{
    actor: Actor;
    expiresAt: Date | null;
}>;
/** Whether a connection may be opened: browsers may only from pages of the forum itself. */
export declare function isOwnConnection(request: IncomingMessage, { publicUrl, trustedProxies }: {
    publicUrl: string | null;
    trustedProxies: number;
}): boolean;
/** Where a connection comes from: as many proxies as are trusted each added an address to X-Forwarded-For. */
export declare function addressOf({ headers, socket }: IncomingMessage, trustedProxies: number): string;
