import type { Db } from '../../src/platform/transaction.js';
import { type SeenElement } from './html.js';
import { type SeenForm } from './seen-forms.js';
/** A page as a visitor has it before them. */
export type SeenPage = {
    status: number;
    /** Its address, after redirects: path and query. */
    path: string;
    /** The redirects that led to it, as `303 /threads/1`. */
    via: string[];
    headers: Headers;
    html: string;
    text: string;
    elements: SeenElement[];
    forms: SeenForm[];
};
/** What is typed, ticked or chosen, by the names of fields. Several values where a name stands several times. */
type Filled = Record<string, string | readonly string[]>;
/** A browser without JavaScript: it keeps cookies, follows links and redirects, and sends forms as they stand in pages. */
export type Visitor = {
    /** The page that was opened last. */
    readonly page: SeenPage;
    /** Opens an address of the forum. */
    open(path: string): Promise<SeenPage>;
    /** Follows the first link of the page with this text. */
    follow(text: string): Promise<SeenPage>;
    /** A form of the page, by its address (`/sign-in`) or id (`#reply`). Fails when there is none, or more than one. */
    form(which: string): SeenForm;
    /**
     * Fills in a form of the page and sends it, with all else that stands in it, by its first button or the one with this
     * text or value. Fails for a field or a choice that the form does not have.
     */
    submit(which: string, filled?: Filled, button?: string): Promise<SeenPage>;
    /** Sends fields to an address, whatever the page: as a stale page would, or, with `headers`, another site. */
    post(path: string, fields: Filled, headers?: Record<string, string>): Promise<SeenPage>;
    /** The value of a cookie at this moment, or null. */
    cookie(name: string): string | null;
};
/** Starts a browser at a forum. `session` is the value of a session's cookie; `headers` go along with every request. */
export declare function visit(url: string, as?: {
    session?: string;
    headers?: Record<string, string>;
}): Visitor;
/** Starts the browser of a member who is signed in, or of a guest. */
export declare function visitAs({ url, db }: {
    url: string;
    db: Db;
}, member: {
    id: number;
} | null, headers?: Record<string, string>): Promise<Visitor>;
export {};
