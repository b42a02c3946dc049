import type { Reader } from '../../platform/transaction.js';
import type { Actor } from '../../shared/actor.js';
import { type Feed } from './views.js';
/** The latest posts that the actor may see. */
export declare function readLatestFeed(reader: Reader, actor: Actor): Promise<Feed>;
/** The latest posts of a forum and of those below it. */
export declare function readForumFeed(reader: Reader, actor: Actor, id: number): Promise<Feed>;
/** The latest posts of members from a country, by its code in lower case. */
export declare function readCountryFeed(reader: Reader, actor: Actor, lowerCode: string): Promise<Feed>;
/** The newest posts of a thread. */
export declare function readThreadFeed(reader: Reader, actor: Actor, id: number): Promise<Feed>;
/** The newest posts of a member. */
export declare function readMemberFeed(reader: Reader, actor: Actor, id: number): Promise<Feed>;
