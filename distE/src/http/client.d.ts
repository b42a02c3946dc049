import type { IncomingMessage } from 'node:http';
/** Where a request comes from: as many proxies as are trusted each added an address to X-Forwarded-For. */
export declare function addressOf({ headers, socket }: IncomingMessage, trustedProxies: number): string;
/** The address of the forum as this request names it, without a slash at the end. */
export declare function originOf({ headers, socket }: IncomingMessage, trustedProxies: number): string;
