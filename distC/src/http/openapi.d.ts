import { type ErrorCode } from '../shared/errors.js';
import { type Components, type JsonSchema } from './json-schema.js';
import type { Route } from './route.js';
/** A description of the API, as OpenAPI 3.1 has it. Only what our own code reads is typed. */
export type ApiDescription = {
    openapi: '3.1.0';
    info: {
        title: string;
        version: string;
        description: string;
    };
    servers: {
        url: string;
    }[];
    tags: {
        name: string;
    }[];
    paths: Record<string, Record<string, Operation>>;
    components: {
        schemas: Components;
        responses: Responses;
        [kind: string]: unknown;
    };
};
/** What a method at a path takes and answers. */
export type Operation = {
    operationId: string;
    tags: string[];
    summary: string;
    security: Record<string, string[]>[];
    parameters: (Parameter | Reference)[];
    requestBody?: {
        required: boolean;
        content: Record<string, {
            schema: JsonSchema;
        }>;
    };
    responses: Record<string, ResponseDescription | Reference>;
};
/** A part of the path, the query or the headers. */
export type Parameter = {
    name: string;
    in: string;
    required: boolean;
    description?: string;
    schema: JsonSchema;
};
/** What an answer of one status holds. */
export type ResponseDescription = {
    description: string;
    headers?: Record<string, Reference>;
    content?: Record<string, {
        schema: JsonSchema;
    }>;
};
type Reference = {
    $ref: string;
};
type Responses = Record<string, ResponseDescription>;
/** Describes the routes, mounted below `base`. The same Zod schemas check requests, so the two cannot differ. */
export declare function describeApi(routes: readonly Route[], base: string): ApiDescription;
/** The codes that a route answers: those of its row, and those that follow from what it takes. */
export declare function codesOf(spec: Route): ErrorCode[];
export {};
