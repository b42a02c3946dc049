// As Express works them out with `trust proxy`, for what is answered without it.
/** Where a request comes from: as many proxies as are trusted each added an address to X-Forwarded-For. */
export function addressOf({ headers, socket }, trustedProxies) {
    const forwarded = trustedProxies > 0 ? String(headers['x-forwarded-for'] ?? '').split(',') : [];
    return forwarded.at(-trustedProxies)?.trim() || forwarded[0]?.trim() || socket.remoteAddress || '';
}
/** The address of the forum as this request names it, without a slash at the end. */
export function originOf({ headers, socket }, trustedProxies) {
    const forwarded = trustedProxies > 0 ? headers['x-forwarded-proto'] : undefined;
    const scheme = forwarded || (socket.encrypted ? 'https' : 'http');
    return `${String(scheme).split(',')[0]?.trim()}://${headers.host ?? ''}`;
}
//# sourceMappingURL=client.js.map