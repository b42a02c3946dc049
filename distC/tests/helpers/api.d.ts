/** What the API answered. `body` is the parsed JSON, or null where there was none. */
export type Answer = {
    status: number;
    body: any;
    headers: Headers;
};
/** Who a client asks as, and what it sends along with every request. */
export type AskedAs = {
    token?: string;
    cookie?: string;
    headers?: Record<string, string>;
};
type Ask = (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
/** One client of the API. It keeps the session's cookie as a browser does. */
export type Api = {
    get(path: string, headers?: Record<string, string>): Promise<Answer>;
    post: Ask;
    put: Ask;
    patch: Ask;
    delete: Ask;
    /** The value of the session's cookie at this moment, or null. */
    session(): string | null;
};
/** A client of the API of a forum at `url`, which fails when an answer is not as the description says. Paths are below `/api/v1`; a text or bytes as body are sent as they are. */
export declare function api(url: string, as?: AskedAs): Api;
export {};
