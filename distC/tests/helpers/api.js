import { demandDescribed } from './described.js';
/** A client of the API of a forum at `url`, which fails when an answer is not as the description says. Paths are below `/api/v1`; a text or bytes as body are sent as they are. */
export function api(url, as = {}) {
    let cookie = as.cookie ?? null;
    const ask = async (method, path, body, more = {}) => {
        const response = await fetch(`${url}/api/v1${path}`, {
            method,
            redirect: 'manual',
            headers: {
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
                ...(as.token ? { Authorization: `Bearer ${as.token}` } : {}),
                ...(cookie ? { Cookie: `rostra_session=${cookie}` } : {}),
                ...as.headers,
                ...more,
            },
            ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
        });
        for (const line of response.headers.getSetCookie()) {
            const value = /^rostra_session=([^;]*)/.exec(line)?.[1];
            if (value !== undefined)
                cookie = value || null;
        }
        const text = await response.text();
        demandDescribed({ method, path, status: response.status, headers: response.headers, text });
        const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
        return { status: response.status, body: isJson && text ? JSON.parse(text) : null, headers: response.headers };
    };
    return {
        get: (path, headers) => ask('GET', path, undefined, headers),
        post: (path, body, headers) => ask('POST', path, body, headers),
        put: (path, body, headers) => ask('PUT', path, body, headers),
        patch: (path, body, headers) => ask('PATCH', path, body, headers),
        delete: (path, body, headers) => ask('DELETE', path, body, headers),
        session: () => cookie,
    };
}
function isRaw(body) {
    return typeof body === 'string' || body instanceof Uint8Array;
}
//# sourceMappingURL=api.js.map