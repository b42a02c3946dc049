import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'

/** A JSON schema (draft 2020-12), typed as far as it is looked into here. */
export type JsonSchema = {
  [keyword: string]: unknown
  description?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
}

/** Schemas that others name, by name. */
export type Components = Record<string, JsonSchema>

/**
 * The JSON schema of a Zod schema. What has `.meta({id})` is put into `components` and named; what has
 * `.meta({override})` is shown as that, because a request holds it in another form than Zod's own schema tells.
 */
export function schemaOf(shape: z.ZodType, io: 'input' | 'output', components: Components): JsonSchema {
  const made = z.toJSONSchema(shape, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => tidy(zodSchema, jsonSchema),
  })
  const {
    $schema,
    $defs = {},
    ...schema
  } = JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/'))
  for (const [name, part] of Object.entries($defs as Components)) {
    const { id, ...component } = part
    if (components[name] && !isDeepStrictEqual(components[name], component)) {
      throw new Error(`Two schemas are named ${name}`)
    }
    components[name] = component
  }
  // A schema with an id that is asked for by itself comes bare.
  if (typeof schema.id !== 'string') return schema
  const { id, ...component } = schema
  components[id] = component
  return { $ref: `#/components/schemas/${id}` }
}

function tidy(zodSchema: z.core.$ZodType, jsonSchema: z.core.JSONSchema.BaseSchema): void {
  const override = z.globalRegistry.get(zodSchema)?.override as Record<string, unknown> | undefined
  const shown = override ?? (jsonSchema.override as Record<string, unknown> | undefined)
  if (shown) {
    for (const keyword of ['pattern', 'format', 'minLength', 'maxLength', 'override']) delete jsonSchema[keyword]
    Object.assign(jsonSchema, shown)
  }
  // Zod leaves the default out where the input is transformed.
  const { def } = zodSchema._zod
  if (def.type === 'default') jsonSchema.default = (def as z.core.$ZodDefaultDef).defaultValue as never
  // The format says it, and the pattern of leap years says it again in 300 characters.
  if (jsonSchema.format === 'date-time') delete jsonSchema.pattern
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}
