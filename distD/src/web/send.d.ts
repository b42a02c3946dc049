import type { Request, Response } from 'express';
import { type Answer, type Recipient } from '../http/answer.js';
import type { Assets } from './assets.js';
import { type Viewer } from './frame.js';
import type { OtherDocument, Page } from './page.js';
/** What pages are sent with. */
export type PageSender = {
    assets: Assets;
    /** The forum's own address, as far as it is configured. */
    publicUrl: string | null;
};
/** What a page is drawn for besides what it shows. */
export type Looked = {
    path: string;
    origin: string;
    viewer: Viewer | null;
};
/** A page as an answer. Its ETag is that of what it shows: nonce, place and form keys are new each time. */
export declare function pageAnswer(assets: Assets, page: Page, looked: Looked): {
    answer: Answer;
    size: number;
};
/** What is no page, as an answer. */
export declare function documentAnswer({ body }: OtherDocument): {
    answer: Answer;
    size: number;
};
/** Answers a page. */
export declare function sendPage({ assets, publicUrl }: PageSender, request: Request, response: Response, page: Page, to: Recipient): Promise<void>;
/** What is sent of an answer besides its text. */
type Sending = {
    answer: Answer;
    type: string;
    status?: number | undefined;
};
/** Sends a text, which its recipient may keep unless it is an error. */
export declare function sendText(request: Request, response: Response, { answer, type, status }: Sending, to: Recipient): Promise<void>;
/** Who looks at the page, as `identify` found out. */
export declare function viewerOf(response: Response): Viewer | null;
/** The address of the forum as links outside name it, without a slash at the end. */
export declare function ownOrigin(publicUrl: string | null, request: Request): string;
export {};
