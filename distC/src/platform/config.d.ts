import { z } from 'zod';
/** The environment that Rostra reads. README.md lists the same variables for operators. */
declare const environment: z.ZodObject<{
    DATABASE_URL: z.ZodOptional<z.ZodURL>;
    DATABASE_POOL: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    DATA_DIR: z.ZodDefault<z.ZodString>;
    PORT: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    HOST: z.ZodDefault<z.ZodString>;
    PUBLIC_URL: z.ZodOptional<z.ZodURL>;
    TRUST_PROXY: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    SETUP_TOKEN: z.ZodOptional<z.ZodString>;
    LOG_LEVEL: z.ZodDefault<z.ZodEnum<{
        debug: "debug";
        error: "error";
        fatal: "fatal";
        info: "info";
        silent: "silent";
        trace: "trace";
        warn: "warn";
    }>>;
    RATE_LIMITS: z.ZodDefault<z.ZodEnum<{
        off: "off";
        on: "on";
    }>>;
    SEED: z.ZodDefault<z.ZodEnum<{
        off: "off";
        on: "on";
    }>>;
    EVENT_DAYS: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    KEPT_MB: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
}, z.core.$strip>;
/** What the environment says, checked and in our own terms. */
export type Config = {
    database: {
        kind: 'embedded';
        folder: string;
    } | {
        kind: 'server';
        url: string;
        pool: number;
    };
    port: number;
    host: string;
    /** Where people reach the forum, without a slash at the end. Null: whatever host they ask for. */
    publicUrl: string | null;
    /** How many proxies stand in front, each of which adds to X-Forwarded-For. */
    trustedProxies: number;
    setupToken: string | null;
    logLevel: z.infer<typeof environment>['LOG_LEVEL'];
    rateLimits: boolean;
    /** Load seed/document.txt into an empty database. */
    seed: boolean;
    /** How many days the log reaches back. */
    eventDays: number;
    /** How many bytes of what was read may be kept in memory. */
    keptBytes: number;
};
/**
 * Reads the configuration from environment variables. Empty variables count as unset.
 * @throws Error with a sentence that names each wrong variable and what was expected.
 */
export declare function readConfig(variables: NodeJS.ProcessEnv): Config;
export {};
