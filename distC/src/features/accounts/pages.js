import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { z } from 'zod';
import { provingPassword } from '../../http/proofs.js';
import { demandMember } from '../../shared/actor.js';
import { allCountries } from '../../shared/country.js';
import { idParams, placeAsked } from '../../shared/fields.js';
import { form, page } from '../../web/page.js';
import { More } from '../../web/parts/pager.js';
import { MemberPosts } from '../latest/markup.js';
import { readMemberPosts } from '../latest/queries.js';
import { MemberReactions } from '../reactions/markup.js';
import { readMemberReactions, readReactionTypes } from '../reactions/queries.js';
import { needsPassword, updateOwnCard } from './actions.js';
import { memberFacts } from './facts.js';
import { MemberPage } from './markup.js';
import { readMember, readOwnCard } from './queries.js';
import { ownForms } from './schema.js';
import { SettingsPage } from './settings-markup.js';
const perPage = 20;
/** The page of each member, to which mentions lead: their card, and what they wrote, gave and received. */
export const memberPages = [
    page({
        path: '/members/{id}',
        params: idParams,
        query: placeAsked,
        show: async ({ reader, actor, params, query, origin }) => {
            const member = await readMember(reader, params.id);
            const path = `/members/${member.id}`;
            const asked = { memberId: member.id, limit: perPage, ...query };
            const { posts, next } = await readMemberPosts(reader, actor, asked);
            const main = (_jsxs(MemberPage, { member: member, tab: path, children: [_jsx(MemberPosts, { posts: posts }), _jsx(More, { path: path, next: next })] }));
            const facts = memberFacts(member, origin);
            return { title: member.username, main, canonical: path, facts, feed: path };
        },
    }),
    reactionsPage('given'),
    reactionsPage('received'),
];
function reactionsPage(direction) {
    return page({
        path: `/members/{id}/${direction}`,
        params: idParams,
        query: placeAsked,
        show: async ({ reader, actor, params, query }) => {
            const member = await readMember(reader, params.id);
            const path = `/members/${member.id}/${direction}`;
            const asked = { memberId: member.id, direction, limit: perPage, ...query };
            const shown = await readMemberReactions(reader, actor, asked);
            const { reactionTypes } = await readReactionTypes(reader);
            const main = (_jsxs(MemberPage, { member: member, tab: path, children: [_jsx(MemberReactions, { ...shown, direction: direction, types: reactionTypes }), _jsx(More, { path: path, next: shown.next })] }));
            return { title: `Reactions ${direction}: ${member.username}`, main, canonical: path };
        },
    });
}
const names = ['card', 'email', 'password'];
/** What a member changes of themselves. */
export const settingsPages = [
    page({
        path: '/settings',
        query: z.object({ done: z.enum(names).optional().catch(undefined) }),
        show: ({ reader, actor, query }) => settingsPage(reader, actor, { done: query.done }),
    }),
    ...names.flatMap(settingsForm),
];
function settingsForm(name) {
    const path = `/settings/${name}`;
    return [
        form({
            path,
            body: ownForms[name],
            act: async ({ db, actor, body, ...asked }) => {
                const memberId = demandMember(actor);
                const proof = { memberId, isNeeded: needsPassword(body) };
                await provingPassword(asked, proof, () => updateOwnCard(db, actor, memberId, body));
                return { redirect: `/settings?done=${name}` };
            },
            again: ({ reader, actor, body }, refusal) => {
                return settingsPage(reader, actor, { refused: { name, typed: body, refusal } });
            },
        }),
        // Where a form was refused, its address is what the browser shows.
        page({ path, show: async () => ({ redirect: '/settings' }) }),
    ];
}
async function settingsPage(reader, actor, outcome) {
    const member = await readOwnCard(reader, demandMember(actor));
    return { title: 'Settings', main: _jsx(SettingsPage, { member: member, countries: allCountries(), ...outcome }) };
}
//# sourceMappingURL=pages.js.map