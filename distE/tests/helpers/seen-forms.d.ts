/** A form of a page as a browser reads it. */
export type SeenForm = {
    id: string | undefined;
    method: 'get' | 'post';
    /** Its address: path and query. */
    action: string;
    /** What it sends as it stands, without a button. */
    values: Record<string, string | string[]>;
    /** What each field takes: one of these values, or any. */
    choices: Record<string, readonly string[] | 'any'>;
    buttons: {
        name: string | undefined;
        value: string;
        text: string;
    }[];
};
/** The forms of a page that stands at `path`, with what they hold. */
export declare function seenForms(html: string, path: string): SeenForm[];
