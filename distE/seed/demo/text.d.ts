import type { Random } from './random.js';
import type { DemoForum } from './words.js';
/** A thread's title. */
export declare function writeTitle(random: Random, forum: DemoForum): string;
/** What a reply answers: how to quote a post, and whose name to call. */
export type Addressed = {
    quote: {
        postId: number;
        text: string;
    } | null;
    mention: string | null;
};
/** A post in Markdown: often a sentence or two, sometimes with a list, a link, code or a spoiler. */
export declare function writeBody(random: Random, forum: DemoForum, { quote, mention }: Addressed): string;
/** A sentence without markup: what others quote, and what is said of an edit. */
export declare function writePlain(random: Random, forum: DemoForum): string;
