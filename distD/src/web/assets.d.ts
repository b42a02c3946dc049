import { Router } from 'express';
/** A file that pages load, at an address that names its content: browsers keep it for good. */
export type Asset = {
    path: string;
    bytes: Buffer;
    type: string;
    packed?: Record<Encoding, Buffer>;
};
type Encoding = 'br' | 'gzip';
/** The style and the script of every page, as `npm run build` bundled them. */
export type Assets = {
    style: Asset;
    script: Asset;
};
/** Reads what pages load. @throws Error when it was not built. */
export declare function readAssets(): Assets;
/** Serves what pages load. */
export declare function serveAssets({ style, script }: Assets): Router;
export {};
