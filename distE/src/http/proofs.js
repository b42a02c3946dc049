import { wrongCredentials } from '../features/auth/actions.js';
import { authenticate } from './passport.js';
/**
 * Finds whose name and password somebody signs in with. Every try counts, until one is right.
 * @throws AppError `wrong_credentials` when they do not belong together, `rate_limited` after too many tries.
 */
export async function proveLogin({ reader, client, limits }, { login, password }) {
    await limits.signIn(login, client.address);
    const member = await authenticate('local', { reader, headers: {}, body: { login, password } });
    if (!member)
        throw wrongCredentials();
    await limits.signedIn(login);
    return member;
}
/**
 * Does what a member's current password may be needed for. Where it is, every try counts, until one is right.
 * @throws AppError `rate_limited` after too many tries, and what `act` throws.
 */
export async function provingPassword({ client, limits }, { memberId, isNeeded }, act) {
    if (!isNeeded)
        return act();
    // Not an account's name: whoever found an open browser may guess no faster than at the door.
    const account = `member ${memberId}`;
    await limits.signIn(account, client.address);
    const done = await act();
    await limits.signedIn(account);
    return done;
}
//# sourceMappingURL=proofs.js.map