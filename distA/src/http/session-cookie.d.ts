import type { Request, Response } from 'express';
/** The name of the browser's session cookie. */
export declare const sessionCookie = "rostra_session";
/** Gives the browser its session, or takes it away. The cookie stays behind TLS when the request or the forum's own address does. */
export declare function setSessionCookie({ publicUrl }: {
    publicUrl: string | null;
}, request: Request, response: Response, session: {
    token: string;
    expiresAt: Date;
} | 'end'): void;
