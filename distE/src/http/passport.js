import { parseCookie } from 'cookie';
import passportModule from 'passport';
import { Strategy as CustomStrategy } from 'passport-custom';
import { Strategy as LocalStrategy } from 'passport-local';
import { actorOfSession, actorOfToken, memberByPassword, } from '../features/auth/queries.js';
import { sessionCookie } from './session-cookie.js';
// An instance of our own: an application that mounts the forum may use the global one for itself.
const passport = new passportModule.Passport();
passport.use('session', custom(({ reader, headers }) => actorOfSession(reader, cookieToken(headers) ?? '')));
passport.use('bearer', custom(({ reader, headers }) => actorOfToken(reader, bearerSecret(headers) ?? '')));
passport.use('local', new LocalStrategy({ usernameField: 'login', passReqToCallback: true }, (request, login, password, done) => {
    memberByPassword(claimOf(request).reader, login, password).then((found) => done(null, found ?? false), done);
}));
/** Asks one strategy of Passport. Answers null when the proof is not good. */
export function authenticate(strategy, claim) {
    return new Promise((resolve, reject) => {
        const answer = (error, found) => (error ? reject(error) : resolve(found || null));
        // Passport leaves its marks on a request, so it gets a copy; it touches no response when it has a callback.
        const request = { query: {}, ...claim };
        passport.authenticate(strategy, { session: false }, answer)(request, {}, reject);
    });
}
/** The secret of the `Authorization` header, which is the only place where a token counts. Null: there is none. */
export function bearerSecret({ authorization }) {
    const [scheme, ...rest] = (authorization ?? '').trim().split(/ +/);
    return scheme?.toLowerCase() === 'bearer' ? rest.join(' ') : null;
}
/** The token of the session cookie. Null: there is none. */
export function cookieToken({ cookie }) {
    return (cookie && parseCookie(cookie)[sessionCookie]) || null;
}
function custom(find) {
    return new CustomStrategy((request, done) => {
        find(claimOf(request)).then((found) => done(null, found ?? false), done);
    });
}
function claimOf(request) {
    return request;
}
//# sourceMappingURL=passport.js.map