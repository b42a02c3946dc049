import type { ComponentChildren, VNode } from 'preact';
import { type FormState } from '../../web/parts/form.js';
import type { ThreadView } from '../threads/schema.js';
import type { PostView } from './schema.js';
/** A text on its way to be a post: what was typed, why it was refused, and what it would look like. */
export type Draft = FormState & {
    preview: string | null;
};
/** A text that nobody has typed yet. */
export declare const emptyDraft: Draft;
/** The form that replies to a thread. */
export declare function ReplyForm({ threadId, draft }: {
    threadId: number;
    draft: Draft;
}): VNode;
type BodyFieldProps = {
    form: string;
    label: string;
    draft: Draft;
    /** The fields that come before the text, and their names. */
    children?: ComponentChildren;
    labels?: Readonly<Record<string, string>>;
};
/** Where a text is written, below what became of it so far. */
export declare function BodyField({ form, label, draft, children, labels }: BodyFieldProps): VNode;
/** The buttons below a text: the first sends it. */
export declare function SendOrPreview({ send, children }: {
    send: string;
    children?: ComponentChildren;
}): VNode;
/** A reply that is being written. Without the thread where the writer is signed out: they may not see it any more. */
export declare function ReplyPage({ threadId, thread, draft, }: {
    threadId: number;
    thread: ThreadView | null;
    draft: Draft;
}): VNode;
type EditPageProps = {
    postId: number;
    draft: Draft;
    /** What the post says now, where somebody else changed it meanwhile. */
    changed: PostView | null;
};
/** A post that is being edited. It is sent with the version that was read, so that nobody's words are lost. */
export declare function EditPage({ postId, draft, changed }: EditPageProps): VNode;
export {};
