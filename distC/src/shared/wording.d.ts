import type { z } from 'zod';
/**
 * Says in plain words what was expected of an input. It is given to Zod as `error` while parsing: a schema's own words
 * count first, and Zod's where this has none.
 */
export declare const plainWords: z.core.$ZodErrorMap;
