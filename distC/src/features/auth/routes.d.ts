import { type Route } from '../../http/route.js';
/** Sign-up, sign-in, sign-out, and what a member signs in with. `setupToken` makes the first administrator. */
export declare function authRoutes(setupToken: string): readonly Route[];
