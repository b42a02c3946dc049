/** A list that is not empty. */
export type Words = readonly [string, ...string[]];
/** First halves of names. */
export declare const adjectives: Words;
/** Second halves of names. */
export declare const creatures: Words;
/** Countries that members declare, with how many of a hundred or so do, and places that some of them name. */
export declare const countries: readonly (readonly [{
    code: string | null;
    places: readonly string[];
}, number])[];
/** What a forum is about: things its members have, and things they do with them. */
export type DemoForum = {
    category: string;
    name: string;
    isPrivate: boolean;
    /** How many threads it gets, against the others. */
    weight: number;
    things: Words;
    actions: Words;
};
/** The forums of a demo, in their order. Only moderators read the last. */
export declare const demoForums: readonly [DemoForum, ...DemoForum[]];
