import { bumpCountries } from '../../src/features/accounts/counters.js';
import { inTransaction } from '../../src/platform/transaction.js';
import { builtInGroups } from '../../src/shared/actor.js';
import { usernameKey } from '../../src/shared/names.js';
import { lockLoading } from '../loader.js';
import { insertMembers } from './insert.js';
import { draftMembers, founders } from './members.js';
const chunk = 5000;
/**
 * Makes the members of a demo, or finds those of an earlier try. Nobody can sign in as one. A name that a real member
 * took meanwhile gets a number.
 */
export async function gatherCast(db, size) {
    const drafts = draftMembers(size);
    const members = [];
    for (let from = 0; from < drafts.length; from += chunk) {
        members.push(...(await inTransaction(db, (tx) => findOrMakeMembers(tx, drafts.slice(from, from + chunk)))));
    }
    const moderators = members.slice(0, founders);
    await inTransaction(db, (tx) => tx.groupMember.createMany({
        data: moderators.map(({ id }) => ({ userId: id, groupId: builtInGroups.moderators })),
        skipDuplicates: true,
    }));
    return { members, moderators };
}
async function findOrMakeMembers(tx, wanted) {
    await lockLoading(tx);
    const drafts = await avoidTaken(tx, wanted);
    const found = await findMembers(tx, drafts);
    const missing = drafts.filter((draft) => !found.has(draft.usernameKey));
    await insertMembers(tx, missing);
    const all = await findMembers(tx, drafts);
    await bumpCountries(tx, missing.flatMap((draft) => all.get(draft.usernameKey)?.id ?? []));
    return drafts.flatMap(({ usernameKey, joinedAt }) => {
        const member = all.get(usernameKey);
        return member ? [{ ...member, joinedAt }] : [];
    });
}
async function findMembers(tx, drafts) {
    const rows = await tx.user.findMany({
        where: { usernameKey: { in: drafts.map((draft) => draft.usernameKey) } },
        select: { id: true, username: true, usernameKey: true, email: true },
    });
    return new Map(rows.map(({ usernameKey, email, ...row }) => [usernameKey, { ...row, isReal: email !== null }]));
}
async function avoidTaken(tx, wanted) {
    const found = await findMembers(tx, wanted);
    return wanted.map((draft) => {
        if (!found.get(draft.usernameKey)?.isReal)
            return draft;
        const username = `${draft.username}-demo`;
        return { ...draft, username, usernameKey: usernameKey(username) };
    });
}
//# sourceMappingURL=people.js.map