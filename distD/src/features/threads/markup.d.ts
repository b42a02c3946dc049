import type { VNode } from 'preact';
import { type MarkedPost } from '../latest/markup.js';
import type { CountriesAnswer } from '../latest/schema.js';
import { type PostSetting } from '../posts/markup.js';
import type { PostAnswer } from '../posts/schema.js';
import type { Reactor } from '../reactions/schema.js';
import type { ThreadPostsAnswer, ThreadView } from './schema.js';
/** A page of a thread, what its posts have in common for who looks at them, and who reacted to them. */
export type ShownThread = ThreadPostsAnswer & {
    setting: PostSetting;
    reactors: ReadonlyMap<number, readonly Reactor[]>;
};
/** What stands around a thread's posts: what is deleted, for those who may see it, and the two blocks of the document. */
type Around = {
    deleted: PostAnswer | null;
    latest: readonly MarkedPost[];
    countries: CountriesAnswer['countries'];
};
/** A thread as its readers see it, in the order of the document. */
export declare function ThreadPage({ shown, around }: {
    shown: ShownThread;
    around: Around;
}): VNode;
type Lines = {
    threads: readonly ThreadView[];
    unread: ReadonlySet<number>;
};
/** The threads of a forum, each with how it goes in it, and whether something in it is unread. */
export declare function ThreadLines({ threads, unread }: Lines): VNode;
export {};
