import { z } from 'zod';
import { findCountry } from '../../shared/country.js';
import { flowQuery, id, line, moment, orEmpty, text } from '../../shared/fields.js';
import { readUsername } from '../../shared/names.js';
import { passwordLength } from '../../shared/passwords.js';
/** A country, as every view shows it. */
export const country = z
    .strictObject({ code: z.string().length(2).describe('ISO 3166-1 alpha-2'), name: z.string() })
    .meta({ id: 'Country' });
/** A country's code in a path or a query, in either case; read in upper case. */
export const countryCode = z
    .string()
    .regex(/^[A-Za-z]{2}$/, { error: 'Must be an ISO 3166-1 alpha-2 code' })
    .transform((code) => code.toUpperCase())
    .meta({ override: { type: 'string', pattern: '^[A-Za-z]{2}$' } });
/** What everybody sees of a member, wherever an author appears. */
export const userCard = z
    .strictObject({
    id,
    username: z.string(),
    title: z.string().nullable(),
    joinedAt: moment,
    messageCount: z.int().describe('Imported count and visible posts'),
    reactionScore: z.int().describe('Imported score and the scores of reactions to visible posts'),
    country: country.nullable(),
    location: z.string().nullable().describe('Free text, not the country'),
    avatarUrl: z.string().nullable(),
})
    .meta({ id: 'User' });
/** A user card with what only the member sees. */
export const ownCard = userCard
    .extend({
    email: z.string().nullable(),
    groups: z.array(z.string()),
})
    .meta({ id: 'Me' });
/** A name as a member asks for it; read as it is stored. */
export const username = z
    .string()
    .max(300)
    .transform((value, context) => {
    const reading = readUsername(value);
    if (reading.ok)
        return reading.name;
    context.addIssue({ code: 'custom', message: reading.reason, input: value });
    return z.NEVER;
})
    .describe('3 to 30 letters, digits, `_`, `.` and `-`; unique without regard to case and look-alike characters');
/** An address in lower case: two that differ in case only are one. */
export const email = z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email({ error: 'Must be an e-mail address' }));
/** A new password. */
export const password = text(passwordLength.min, passwordLength.max);
/** A country that a member declares; read as its code. */
export const memberCountry = z
    .string()
    .max(100)
    .transform((value, context) => {
    const code = findCountry(value);
    if (code !== null)
        return code;
    context.addIssue({ code: 'custom', message: 'Must be a country: its ISO code or English name', input: value });
    return z.NEVER;
})
    .nullable()
    .describe('An ISO 3166-1 code or an English name; null for none');
/** Where a member says they are: free text, or null for nothing. */
export const memberLocation = line(1, 100).nullable();
/** What a member says of themselves below their name, or null for nothing. */
const memberTitle = line(1, 50).nullable();
const currentPassword = text(1, passwordLength.max);
/** What a member may change of themselves. */
export const ownChange = z
    .strictObject({
    country: memberCountry.optional(),
    location: memberLocation.optional(),
    title: memberTitle.optional(),
    email: email.optional(),
    password: password.optional(),
    currentPassword: currentPassword.optional().describe('Needed to change the e-mail or the password'),
})
    .refine((change) => Object.keys(change).some((key) => key !== 'currentPassword'), { error: 'Must change something' });
/** The same by forms, each of which changes one thing. Fields of the card may be left empty. */
export const ownForms = {
    card: z.strictObject({
        title: orEmpty(memberTitle),
        country: orEmpty(memberCountry),
        location: orEmpty(memberLocation),
    }),
    email: z.strictObject({ email, currentPassword }),
    password: z.strictObject({ password, currentPassword }),
};
/** By which name to find a member. */
export const userQuery = z.strictObject({ username: line(1, 50) });
/** Whose members. */
export const countryParams = z.strictObject({ code: countryCode });
/** How many members. */
export const membersQuery = flowQuery;
/** Members, those who joined last first; `next` continues the list. */
export const membersAnswer = z.strictObject({ members: z.array(userCard), next: z.string().nullable() });
/** A member's card. */
export const userAnswer = z.strictObject({ user: userCard });
/** The asker's own card. */
export const meAnswer = z.strictObject({ user: ownCard });
//# sourceMappingURL=schema.js.map