import { z } from 'zod';
import { id, idNumeral, line, slugText } from '../../shared/fields.js';
/** A group as forum rules name it. */
export const group = z
    .strictObject({
    id,
    key: z.string(),
    name: z.string(),
    isBuiltIn: z.boolean(),
    memberCount: z.int().nullable().describe('Null for guests and members, whom nobody is put into'),
})
    .meta({ id: 'Group' });
/** What making a group takes. */
export const newGroup = z.strictObject({
    name: line(1, 100),
    key: slugText(50),
});
/** The path of a member in a group. */
export const membershipParams = z.strictObject({ id: idNumeral, userId: idNumeral });
/** One group. */
export const groupAnswer = z.strictObject({ group });
/** The groups that the asker may know of. */
export const groupsAnswer = z.strictObject({ groups: z.array(group) });
//# sourceMappingURL=schema.js.map