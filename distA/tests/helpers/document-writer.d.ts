import type { DocumentPage } from '../../seed/page.js';
/** Writes a page in the form that `readDocument` reads. Its lines must be one line each, without blanks at their ends. */
export declare function writeDocument(page: DocumentPage, { minus }?: {
    minus?: string | undefined;
}): string;
