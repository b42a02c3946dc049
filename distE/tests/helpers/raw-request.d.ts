import { type IncomingHttpHeaders } from 'node:http';
/** What came back, as it came. */
export type RawAnswer = {
    status: number;
    headers: IncomingHttpHeaders;
    text: string;
};
/** Sends a request without mending anything: any method, any path, any body, as `fetch` would not. */
export declare function sendRaw(url: string, method: string, path: string, { headers, body }?: {
    headers?: Record<string, string>;
    body?: string | Buffer;
}): Promise<RawAnswer>;
/** Lets go of the connections that are kept for more requests. */
export declare function endRawRequests(): void;
/** What is wrong with a refusal, which must be 4xx, problem JSON, and of a code of the table. Null: nothing. */
export declare function faultOfRefusal({ status, headers, text }: RawAnswer, { hasBody }?: {
    hasBody?: boolean | undefined;
}): string | null;
