import { z } from 'zod';
import { numeral } from '../shared/fields.js';
import { plainWords } from '../shared/wording.js';
/** The environment that Rostra reads. README.md lists the same variables for operators. */
const environment = z.object({
    DATABASE_URL: z
        .url({
        protocol: /^postgres(ql)?$/,
        error: 'Must be an address such as postgresql://user:password@host:5432/name',
    })
        .optional(),
    DATABASE_POOL: numeral(1, 500).default(10),
    DATA_DIR: z.string().min(1).default('./data'),
    PORT: numeral(0, 65535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    TRUST_PROXY: numeral(0, 10).default(0),
    SETUP_TOKEN: z.string().min(8).optional(),
    LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
    RATE_LIMITS: z.enum(['on', 'off']).default('on'),
    SEED: z.enum(['on', 'off']).default('on'),
    EVENT_DAYS: numeral(1, 3650).default(7),
    KEPT_MB: numeral(0, 65_536).default(64),
});
/**
 * Reads the configuration from environment variables. Empty variables count as unset.
 * @throws Error with a sentence that names each wrong variable and what was expected.
 */
export function readConfig(variables) {
    const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
    const read = environment.safeParse(given, { error: plainWords });
    if (!read.success) {
        const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
        throw new Error(`The configuration is not valid. ${faults.join('; ')}. README.md lists every variable.`);
    }
    const env = read.data;
    return {
        database: env.DATABASE_URL
            ? { kind: 'server', url: env.DATABASE_URL, pool: env.DATABASE_POOL }
            : { kind: 'embedded', folder: env.DATA_DIR },
        port: env.PORT,
        host: env.HOST,
        publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
        trustedProxies: env.TRUST_PROXY,
        setupToken: env.SETUP_TOKEN ?? null,
        logLevel: env.LOG_LEVEL,
        rateLimits: env.RATE_LIMITS === 'on',
        seed: env.SEED === 'on',
        eventDays: env.EVENT_DAYS,
        keptBytes: env.KEPT_MB * 2 ** 20,
    };
}
//# sourceMappingURL=config.js.map