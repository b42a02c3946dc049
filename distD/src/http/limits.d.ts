import type { ReplayShare } from '../features/live/queries.js';
import type { Actor } from '../shared/actor.js';
import { AppError } from '../shared/errors.js';
/** What became of a request that was counted: what is told of it in headers, and why it is refused, if it is. */
export type Spent = {
    headers: readonly string[];
    refusal: AppError | null;
};
/** Keeps each asker within their share. All throw AppError `rate_limited`, which says how long to wait. */
export type Limits = {
    /** Counts one request of a member, or of a guest's address. */
    spend(actor: Actor, address: () => string, kind: 'read' | 'write'): Promise<Spent>;
    /** Counts one try to prove a password, for the account and for the address. */
    signIn(login: string, address: string): Promise<void>;
    /** Forgets the tries of an account whose password was proved. */
    signedIn(login: string): Promise<void>;
    /** Counts one sign-up, or try to set up, from an address. */
    signUp(address: string): Promise<void>;
    /** Flood control: counts one post or thread that a member writes. */
    post(actor: Actor): Promise<void>;
    /** Flood control: counts one thread that a member starts. */
    createThread(actor: Actor): Promise<void>;
    /** Flood control: counts one report that a member sends to the moderators. */
    report(actor: Actor): Promise<void>;
    /** The share that a member, or a guest's address, has of the log's past, however they ask for it. */
    replays(actor: Actor, address: string): ReplayShare;
};
/** The limits of the configuration. */
export declare function createLimits({ rateLimits }: {
    rateLimits: boolean;
}): Limits;
/** What one asker has of addresses: one of IPv4, a /64 of IPv6, which is what a provider gives to one home. */
export declare function addressKey(address: string): string;
