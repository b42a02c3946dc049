import { isOwnSite } from '../http/sites.js';
import { guest } from '../shared/actor.js';
import { AppError } from '../shared/errors.js';
/**
 * Finds out who connects: by `auth.token`, else by the session cookie, else a guest.
 * @throws AppError `invalid_token` when a token is sent and not valid: no program shall take what guests see for all it may see.
 */
export async function identifySocket(authenticate, { handshake }) {
    const token = handshake.auth?.token;
    const isGiven = token !== undefined && token !== null;
    const found = isGiven
        ? typeof token === 'string' && token !== '' && (await authenticate.byToken(token))
        : await authenticate.byCookie(handshake.headers);
    if (isGiven && !found)
        throw new AppError('invalid_token', 'The token is unknown or was revoked. Make a new one.');
    return found ? { actor: found.actor, expiresAt: found.expiresAt } : { actor: guest, expiresAt: null };
}
/** Whether a connection may be opened: browsers may only from pages of the forum itself. */
export function isOwnConnection(request, { publicUrl, trustedProxies }) {
    const { origin, host } = request.headers;
    const fetchSite = request.headers['sec-fetch-site'];
    const forwarded = trustedProxies > 0 ? request.headers['x-forwarded-proto'] : undefined;
    const scheme = String(forwarded ?? (request.socket.encrypted ? 'https' : 'http'));
    const own = publicUrl ?? `${scheme.split(',')[0]?.trim()}://${host}`;
    return URL.canParse(own) && isOwnSite(typeof fetchSite === 'string' ? fetchSite : undefined, origin, own);
}
/** Where a connection comes from: as many proxies as are trusted each added an address to X-Forwarded-For. */
export function addressOf({ headers, socket }, trustedProxies) {
    const forwarded = trustedProxies > 0 ? String(headers['x-forwarded-for'] ?? '').split(',') : [];
    return forwarded.at(-trustedProxies)?.trim() || forwarded[0]?.trim() || socket.remoteAddress || '';
}
//# sourceMappingURL=handshake.js.map