import type { VNode } from 'preact';
/** The ways up from a page, the outermost first: the address of each, and what people call it. */
export declare function Trail({ steps }: {
    steps: readonly {
        href: string;
        label: string;
    }[];
}): VNode;
