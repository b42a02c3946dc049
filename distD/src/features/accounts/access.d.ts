import type { Tx } from '../../platform/transaction.js';
/**
 * Holds a member until the transaction ends, and answers the country that they declare now:
 * nobody can move their posts to another country meanwhile.
 */
export declare function lockAuthor(tx: Tx, userId: number): Promise<{
    countryCode: string | null;
}>;
