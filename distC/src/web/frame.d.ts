import type { VNode } from 'preact';
import type { Asset } from './assets.js';
import type { Page } from './page.js';
/** Who looks at a page, as its frame shows them. Who moderates single forums only, by a rule, is no moderator here. */
export type Viewer = {
    id: number;
    username: string;
    isModerator: boolean;
};
/** What the frame of a page is drawn from besides the page. */
type Framing = {
    page: Page;
    /** The path that was asked, for the navigation. */
    path: string;
    origin: string;
    viewer: Viewer | null;
    nonce: string;
    /** The place in the log as of which the page is. */
    place: string;
    assets: {
        style: Asset;
        script: Asset;
    };
};
/** What stands around every page: its head, the navigation, and the page itself. */
export declare function Frame(framing: Framing): VNode;
/** What the forum is called. */
export declare const siteName = "Rostra";
export {};
