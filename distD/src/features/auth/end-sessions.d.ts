import type { Prisma } from '../../../prisma/client/client.js';
import type { Tx } from '../../platform/transaction.js';
/** Ends sessions and tells it to the log, so that their live connections close. Answers how many. */
export declare function endSessions(tx: Tx, where: Prisma.SessionWhereInput & {
    userId: number;
}): Promise<number>;
