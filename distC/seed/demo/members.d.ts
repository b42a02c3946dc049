import { type DemoSize } from './shape.js';
/** A member to be made. No name is a person's: they are made of words. */
export type MemberDraft = {
    username: string;
    usernameKey: string;
    countryCode: string | null;
    location: string | null;
    joinedAt: Date;
};
/** How many of the first members moderate, and were there from the first day. */
export declare const founders = 6;
/** The members of a demo, in the order they joined. */
export declare function draftMembers(size: DemoSize): MemberDraft[];
