import type { VNode } from 'preact';
import { type MarkedPost } from '../latest/markup.js';
import type { CountriesAnswer } from '../latest/schema.js';
import type { ThreadsAnswer } from '../threads/schema.js';
import type { ForumView } from './schema.js';
type Front = {
    forums: readonly ForumView[];
    latest: readonly MarkedPost[];
    countries: CountriesAnswer['countries'];
};
/** The front page: all categories and forums, and the latest posts. */
export declare function Home({ forums, latest, countries }: Front): VNode;
type Shown = {
    forum: ForumView;
    above: readonly ForumView[];
    shown: ThreadsAnswer;
    unread: ReadonlySet<number>;
};
/** The page of a forum: what is below it, and its threads. Of a category: its forums. */
export declare function ForumPage({ forum, above, shown: { threads, pagination, viewer }, unread }: Shown): VNode;
export {};
