import { z } from 'zod';
/** A JSON schema (draft 2020-12), typed as far as it is looked into here. */
export type JsonSchema = {
    [keyword: string]: unknown;
    description?: string;
    properties?: Record<string, JsonSchema>;
    required?: string[];
};
/** Schemas that others name, by name. */
export type Components = Record<string, JsonSchema>;
/**
 * The JSON schema of a Zod schema. What has `.meta({id})` is put into `components` and named; what has
 * `.meta({override})` is shown as that, because a request holds it in another form than Zod's own schema tells.
 */
export declare function schemaOf(shape: z.ZodType, io: 'input' | 'output', components: Components): JsonSchema;
