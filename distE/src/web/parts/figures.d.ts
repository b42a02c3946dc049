import type { VNode } from 'preact';
/** A moment: its day, as Oct 15, 2017; the exact time on hover and for machines. In UTC, as everywhere. */
export declare function Time({ at }: {
    at: string;
}): VNode;
/** 28,401 */
export declare const figure: (count: number) => string;
/** 1 post, 2 posts: a count and its noun. */
export declare const counted: (count: number, one: string, many: string) => string;
