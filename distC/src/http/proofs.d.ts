import type { Login } from '../features/auth/queries.js';
import type { RouteRequest } from './route.js';
type Asked = Pick<RouteRequest<unknown, unknown, unknown>, 'client' | 'limits'>;
/**
 * Finds whose name and password somebody signs in with. Every try counts, until one is right.
 * @throws AppError `wrong_credentials` when they do not belong together, `rate_limited` after too many tries.
 */
export declare function proveLogin({ reader, client, limits }: Asked & Pick<RouteRequest<unknown, unknown, unknown>, 'reader'>, { login, password }: {
    login: string;
    password: string;
}): Promise<Login>;
/**
 * Does what a member's current password may be needed for. Where it is, every try counts, until one is right.
 * @throws AppError `rate_limited` after too many tries, and what `act` throws.
 */
export declare function provingPassword<T>({ client, limits }: Asked, { memberId, isNeeded }: {
    memberId: number;
    isNeeded: boolean;
}, act: () => Promise<T>): Promise<T>;
export {};
