import type { ComponentChildren, VNode } from 'preact';
/** One of several views of the same thing: its address, and what it is called. */
export type Tab = {
    href: string;
    label: ComponentChildren;
};
/** Links to the views of one thing, with the one that is shown marked. */
export declare function Tabs({ label, tabs, current }: {
    label: string;
    tabs: readonly Tab[];
    current: string;
}): VNode;
