import type { VNode } from 'preact';
import type { z } from 'zod';
import type { Reply, RouteRequest } from '../http/route.js';
import type { Refusal, Typed } from './parts/form.js';
/** A page: what stands in its frame, and what its head tells. */
export type Page = {
    /** Without the forum's name. */
    title: string;
    main: VNode;
    /** 200 unless given. */
    status?: number;
    /** Its one address, without the host, for who reaches it by others too. Pages without it are not for search engines. */
    canonical?: string;
    description?: string;
    /** When the text was written that it is about, for previews where somebody links to it. */
    publishedAt?: string;
    /** What machines are told of it, in the words of schema.org. */
    facts?: object;
    /** The list that it shows as a feed: an address without the ending `.rss`, `.atom` or `.json`. */
    feed?: string;
    /** What it follows live. */
    live?: {
        streams: readonly string[];
    };
    /** What is done each time that somebody opens it. `isPrefetch`: a browser fetches it ahead, perhaps nobody will ever look. */
    each?: (opened: {
        isPrefetch: boolean;
    }) => void;
    /** Others with the same rights do not get the same: it is shown for something of the asker's own. */
    isOwn?: boolean;
};
/** What is no page, for machines: a feed, a map of the site. */
export type OtherDocument = {
    type: string;
    body: string;
};
/** The way on after something was done. */
export type Redirect = {
    redirect: string;
    session?: Reply<never>['session'];
};
/** What a page or a form is asked. */
export type PageRequest<P, Q, B> = Omit<RouteRequest<P, Q, B>, 'ifMatch'> & {
    /** The address of the forum, without a slash at the end, for absolute links. */
    origin: string;
    /** Whether a browser fetches it ahead: perhaps nobody will ever look at it. */
    isPrefetch: boolean;
};
type Shape = z.ZodType;
/** One page: what its address names, and what it shows. */
export type PageSpec<P extends Shape, Q extends Shape> = {
    /** As in the API: `/threads/{id}`. What does not fit `params` is not there. */
    path: string;
    params?: P;
    /** What else stands in an address is not ours to judge: links are shared with all kinds of marks. */
    query?: Q;
    show(request: PageRequest<z.output<P>, z.output<Q>, undefined>): Promise<Page | OtherDocument | Redirect>;
    /** All guests get the same, so it may be kept for them: whatever it shows is read as what may be kept. */
    isShared?: boolean;
};
/** One form: what it takes, what it does, and the page it is shown on again when that is refused. */
export type FormSpec<P extends Shape, B extends Shape> = {
    path: string;
    params?: P;
    body: B;
    /** Acts once for the `OnceKey` of its page and what was typed. */
    once?: boolean;
    act(request: PageRequest<z.output<P>, unknown, z.output<B>>): Promise<Page | Redirect>;
    /** The form with all that was typed, and why it was refused. Without it an error page says so, with the text. */
    again?(request: PageRequest<z.output<P>, unknown, Typed>, refusal: Refusal): Promise<Page>;
};
/** A page or a form of any shape, as it is mounted. */
export type PageRow = ({
    kind: 'page';
} & Omit<PageSpec<Shape, Shape>, 'show'> & {
    show(request: PageRequest<never, never, never>): Promise<Page | OtherDocument | Redirect>;
}) | ({
    kind: 'form';
} & Omit<FormSpec<Shape, Shape>, 'act' | 'again'> & {
    act(request: PageRequest<never, never, never>): Promise<Page | Redirect>;
    again?(request: PageRequest<never, never, Typed>, refusal: Refusal): Promise<Page>;
});
/** Declares a page. */
export declare function page<P extends Shape = z.ZodUnknown, Q extends Shape = z.ZodUnknown>(spec: PageSpec<P, Q>): PageRow;
/** Declares a form. */
export declare function form<B extends Shape, P extends Shape = z.ZodUnknown>(spec: FormSpec<P, B>): PageRow;
/** Where a form leads that was sent from another page: an address of ours, or the front page. */
export declare function localPath(asked: string | undefined): string;
export {};
