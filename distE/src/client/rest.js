import { ForumError } from './error.js';
/** How often a request is tried when the network fails. */
const tries = 3;
/** The API at an address, asked with a token, with the browser's session, or as a guest. */
export function openRest(url, token) {
    const base = new URL('/api/v1', url).href;
    const ask = (method, path, body, key = newKey()) => {
        const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
        if (body)
            headers['Content-Type'] = 'application/json';
        if (method === 'POST')
            headers['Idempotency-Key'] = key;
        return request(base + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    };
    return {
        threads: {
            get: (id) => ask('GET', `/threads/${id}`),
            posts: (id, page = {}) => ask('GET', `/threads/${id}/posts?${query(page)}`),
            markRead: (id, postId) => ask('PUT', `/threads/${id}/read`, { postId }),
            reply: (id, body, key) => ask('POST', `/threads/${id}/posts`, { body }, key),
        },
        posts: {
            get: (id) => ask('GET', `/posts/${id}`),
            preview: (body) => ask('POST', '/preview', { body }),
            reactors: (id, limit) => ask('GET', `/posts/${id}/reactions?limit=${limit}`),
            react: (id, type) => ask('PUT', `/posts/${id}/reaction`, { type }),
            unreact: (id) => ask('DELETE', `/posts/${id}/reaction`),
        },
    };
}
/** A key for a request that may be sent twice. Not by `randomUUID`, which browsers have on https only. */
export function newKey() {
    return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
function query({ page = 1, perPage = 20 }) {
    return `page=${page}&perPage=${perPage}`;
}
/** Sends a request that may be sent twice: it reads, sets, or carries an Idempotency-Key. */
async function request(url, init) {
    for (let attempt = 1;; attempt++) {
        try {
            return await answerOf(await fetch(url, init));
        }
        catch (error) {
            if (error instanceof ForumError || attempt === tries)
                throw error;
            await new Promise((resolve) => setTimeout(resolve, 200 * attempt));
        }
    }
}
async function answerOf(response) {
    const body = response.status === 204 ? undefined : await response.json();
    if (response.ok)
        return body;
    const { code = 'internal_error', detail = response.statusText } = body;
    throw new ForumError(code, detail, response.status);
}
//# sourceMappingURL=rest.js.map