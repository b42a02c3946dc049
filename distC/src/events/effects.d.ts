import type { Tag } from '../platform/reader.js';
import type { ForumEvent } from './catalogue.js';
/** What changed with an event, as kept things are known by it. */
export declare function changedBy(event: ForumEvent): readonly Tag[];
