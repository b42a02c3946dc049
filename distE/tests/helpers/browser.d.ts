import { type Page } from 'playwright-core';
import type { Db } from '../../src/platform/transaction.js';
/** The screens that pages are tried on, in CSS pixels. */
export declare const screens: {
    readonly wide: {
        readonly width: 1280;
        readonly height: 800;
    };
    readonly phone: {
        readonly width: 390;
        readonly height: 844;
    };
    /** The narrowest that WCAG asks for (1.4.10, Reflow). */
    readonly narrow: {
        readonly width: 320;
        readonly height: 640;
    };
};
/** How somebody looks at the forum: as a guest, with JavaScript, on a wide screen, in the light, unless said otherwise. */
export type Looking = {
    as?: {
        id: number;
    };
    javaScript?: boolean;
    dark?: boolean;
    screen?: keyof typeof screens;
    /** Pixels of the screen in one of CSS. */
    density?: number;
};
/** Both ways in which every page works, for `describe.each`. */
export declare const bothWays: readonly [{
    readonly way: 'with JavaScript';
    readonly javaScript: true;
}, {
    readonly way: 'without JavaScript';
    readonly javaScript: false;
}];
/** Chromium at work for one test file. */
export type TestBrowser = {
    /** A page that shows nothing yet, of a person who shares nothing with others. Relative addresses are the forum's. */
    open(forum: {
        url: string;
        db: Db;
    }, looking?: Looking): Promise<Page>;
    /** Answers what went wrong in pages so far, and forgets it: for tests that bring it about. */
    takeTroubles(): string[];
};
/**
 * Starts Chromium for the tests of a file. A test fails when a page of it had an error of any kind: of a script, on the
 * console, against the page's policy, or a request to somebody else's host.
 */
export declare function useBrowser(): TestBrowser;
