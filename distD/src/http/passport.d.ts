import type { IncomingHttpHeaders } from 'node:http';
import { type Identified, type Login } from '../features/auth/queries.js';
import type { Reader } from '../platform/transaction.js';
/** What somebody shows to prove who they are: a request's headers, or a name and a password. */
export type Claim = {
    reader: Reader;
    headers: Pick<IncomingHttpHeaders, 'authorization' | 'cookie'>;
    body?: {
        login: string;
        password: string;
    };
};
/** What each strategy finds out. */
type Found = {
    session: Identified;
    bearer: Identified;
    local: Login;
};
/** Asks one strategy of Passport. Answers null when the proof is not good. */
export declare function authenticate<S extends keyof Found>(strategy: S, claim: Claim): Promise<Found[S] | null>;
/** The secret of the `Authorization` header, which is the only place where a token counts. Null: there is none. */
export declare function bearerSecret({ authorization }: Claim['headers']): string | null;
/** The token of the session cookie. Null: there is none. */
export declare function cookieToken({ cookie }: Claim['headers']): string | null;
export {};
