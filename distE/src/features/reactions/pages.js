import { jsx as _jsx } from "preact/jsx-runtime";
import { z } from 'zod';
import { idParams, placeAsked } from '../../shared/fields.js';
import { form, page } from '../../web/page.js';
import { readPost } from '../posts/queries.js';
import { readThreadView } from '../threads/queries.js';
import { react, unreact } from './actions.js';
import { ReactorsPage } from './markup.js';
import { readReactionTypes, readReactors } from './queries.js';
import { newReaction, reactorsQuery } from './schema.js';
const perPage = 50;
const reactorsAsked = placeAsked.extend({ type: reactorsQuery.shape.type.catch(undefined) });
/** The form that stands in each post, and who reacted to it. */
export const reactionPages = [
    form({
        path: '/posts/{id}/reaction',
        params: idParams,
        // Nothing takes the reaction away.
        body: z.strictObject({ type: z.literal('').or(newReaction.shape.type) }),
        act: async ({ db, actor, params, body }) => {
            if (body.type === '')
                await unreact(db, actor, { postId: params.id });
            else
                await react(db, actor, { postId: params.id, type: body.type });
            return { redirect: `/posts/${params.id}` };
        },
    }),
    page({
        path: '/posts/{id}/reactions',
        params: idParams,
        query: reactorsAsked,
        show: async ({ reader, actor, params, query }) => {
            const { post } = await readPost(reader, actor, params.id);
            const [thread, { reactionTypes: types }, { reactions, next }] = await Promise.all([
                readThreadView(reader, post.threadId),
                readReactionTypes(reader),
                readReactors(reader, actor, { postId: post.id, limit: perPage, ...query }),
            ]);
            const shown = { post, thread, types, type: query.type ?? null, reactions, next };
            return { title: `Who reacted in ${thread.title}`, main: _jsx(ReactorsPage, { ...shown }) };
        },
    }),
];
//# sourceMappingURL=pages.js.map