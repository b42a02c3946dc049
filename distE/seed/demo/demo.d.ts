import { type Db } from '../../src/platform/transaction.js';
import { type DemoSize } from './shape.js';
/**
 * Adds a believable forum of so many posts, the same for the same size and seed, beside what is there. Every counter
 * is true after each transaction, so others may write meanwhile, and a demo that was cut off goes on where it stopped;
 * one that is complete is not added again. The log says only that much changed: servers that run show the posts in
 * their next reads, and live clients do not hear of them. Answers how many posts were added.
 */
export declare function addDemo(db: Db, size: DemoSize, onDone: (posts: number) => void): Promise<number>;
