import type { Db } from '../../src/platform/transaction.js';
import type { PageRow } from '../../src/web/page.js';
import { type TestMember } from './factories.js';
/** Who looks at the pages, and which thing each `{id}` in an address is. */
export type Stage = {
    member: TestMember;
    administrator: TestMember;
    ids: Record<string, string | number>;
    longThread: number;
};
/** Fills an empty forum with the document, a small demo, a thread with all that a text can hold, and one of two pages. */
export declare function setStage(db: Db): Promise<Stage>;
/** Every page and form of the forum. */
export declare const everyRow: readonly PageRow[];
/** Every form that nothing but a missing field can be wrong with: sent empty, it is refused, and does nothing. */
export declare const everyRefusal: PageRow[];
/** The address of a page or form on the stage. @throws Error for things that the stage does not have yet. */
export declare function addressOf({ path }: PageRow, { ids }: Stage): string;
/** Addresses of every page: as it is, and as it looks with a query or at its end. */
export declare function everyAddress(stage: Stage): string[];
