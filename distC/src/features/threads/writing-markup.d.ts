import type { VNode } from 'preact';
import { type FormState } from '../../web/parts/form.js';
import { type Draft } from '../posts/writing-markup.js';
import type { ThreadAnswer } from './schema.js';
type NewThread = {
    forumId: number;
    /** Left out where the writer is signed out: they may not see it any more. */
    forumName: string | null;
    draft: Draft;
};
/** The page on which a thread is begun. */
export declare function NewThreadPage({ forumId, forumName, draft }: NewThread): VNode;
/** The page on which a thread is renamed, locked and made sticky, by those who may. */
export declare function EditThreadPage({ shown: { thread, viewer }, state }: {
    shown: ThreadAnswer;
    state: FormState;
}): VNode;
export {};
