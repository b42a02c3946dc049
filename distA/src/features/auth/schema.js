import { z } from 'zod';
import { scopes } from '../../shared/actor.js';
import { id, line, moment, nextField, orEmpty, text } from '../../shared/fields.js';
import { passwordFault, passwordLength } from '../../shared/passwords.js';
import { email, memberCountry, memberLocation, password, username } from '../accounts/schema.js';
const credentials = z.strictObject({ username, email, password });
/** For the fields of a sign-up: what a password must not be depends on the name and the address beside it. */
const refuseWeak = (input, context) => {
    const message = passwordFault(input.password, [input.username, input.email]);
    if (message)
        context.addIssue({ code: 'custom', path: ['password'], message, input: input.password });
};
/** What a sign-up takes. */
export const registration = credentials
    .extend({ country: memberCountry.optional(), location: memberLocation.optional() })
    .superRefine(refuseWeak);
/** What making the first administrator takes. */
export const setup = credentials.extend({ token: z.string().min(1).max(1000) }).superRefine(refuseWeak);
/** What a sign-in takes. */
export const signIn = z.strictObject({
    login: line(1, 254).describe('A username or an e-mail address'),
    password: text(1, passwordLength.max),
});
/** A sign-up by its form: fields may be left empty. */
export const signUpForm = credentials
    .extend({ country: orEmpty(memberCountry), location: orEmpty(memberLocation), next: nextField })
    .superRefine(refuseWeak);
/** A sign-in by its form. */
export const signInForm = signIn.extend({ next: nextField });
/** A session, as its member sees it. */
export const session = z
    .strictObject({
    id,
    userAgent: z.string().nullable(),
    address: z.string().nullable(),
    createdAt: moment,
    lastSeenAt: moment.describe('To within five minutes'),
    expiresAt: moment,
    isCurrent: z.boolean(),
})
    .meta({ id: 'Session' });
/** An API token, without its secret. */
export const token = z
    .strictObject({
    id,
    name: z.string(),
    scopes: z.array(z.enum(scopes)),
    createdAt: moment,
    lastUsedAt: moment.nullable().describe('To within five minutes'),
})
    .meta({ id: 'Token' });
/** What making an API token takes. */
export const newToken = z.strictObject({
    name: line(1, 100),
    scopes: z
        .array(z.enum(scopes))
        .min(1)
        .max(scopes.length)
        .refine((list) => new Set(list).size === list.length, { error: 'Must not repeat a scope' }),
});
/** What making an API token takes by its form, where none, one or several scopes are ticked. */
export const newTokenForm = newToken.extend({
    scopes: z.preprocess((ticked) => (ticked === undefined ? [] : [ticked].flat()), newToken.shape.scopes),
});
/** The asker's sessions. */
export const sessionsAnswer = z.strictObject({ sessions: z.array(session) });
/** The asker's API tokens. */
export const tokensAnswer = z.strictObject({ tokens: z.array(token) });
/** An API token that was just made, and its secret. */
export const newTokenAnswer = z.strictObject({
    token,
    secret: z.string().describe('Shown once: keep it. Send it as `Authorization: Bearer <secret>`'),
});
//# sourceMappingURL=schema.js.map