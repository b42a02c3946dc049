import type { VNode } from 'preact';
import type { ApiDescription } from './openapi.js';
/** The description of the API for people to read: every operation, and every schema that has a name. */
export declare function DocsPage({ api }: {
    api: ApiDescription;
}): VNode;
