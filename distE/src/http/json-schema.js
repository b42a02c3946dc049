import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
/**
 * The JSON schema of a Zod schema. What has `.meta({id})` is put into `components` and named; what has
 * `.meta({override})` is shown as that, because a request holds it in another form than Zod's own schema tells.
 */
export function schemaOf(shape, io, components) {
    const made = z.toJSONSchema(shape, {
        io,
        target: 'draft-2020-12',
        unrepresentable: 'any',
        override: ({ zodSchema, jsonSchema }) => tidy(zodSchema, jsonSchema),
    });
    const { $schema, $defs = {}, ...schema } = JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/'));
    for (const [name, part] of Object.entries($defs)) {
        const { id, ...component } = part;
        if (components[name] && !isDeepStrictEqual(components[name], component)) {
            throw new Error(`Two schemas are named ${name}`);
        }
        components[name] = component;
    }
    // A schema with an id that is asked for by itself comes bare.
    if (typeof schema.id !== 'string')
        return schema;
    const { id, ...component } = schema;
    components[id] = component;
    return { $ref: `#/components/schemas/${id}` };
}
function tidy(zodSchema, jsonSchema) {
    const override = z.globalRegistry.get(zodSchema)?.override;
    const shown = override ?? jsonSchema.override;
    if (shown) {
        for (const keyword of ['pattern', 'format', 'minLength', 'maxLength', 'override'])
            delete jsonSchema[keyword];
        Object.assign(jsonSchema, shown);
    }
    // Zod leaves the default out where the input is transformed.
    const { def } = zodSchema._zod;
    if (def.type === 'default')
        jsonSchema.default = def.defaultValue;
    // The format says it, and the pattern of leap years says it again in 300 characters.
    if (jsonSchema.format === 'date-time')
        delete jsonSchema.pattern;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
        delete jsonSchema.maximum;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER)
        delete jsonSchema.minimum;
}
//# sourceMappingURL=json-schema.js.map