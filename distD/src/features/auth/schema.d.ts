import { z } from 'zod';
/** What a sign-up takes. */
export declare const registration: z.ZodObject<{
    username: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    email: z.ZodPipe<z.ZodString, z.ZodEmail>;
    password: z.ZodString;
    country: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodString, z.ZodTransform<"AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW", string>>>>;
    location: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
/** What making the first administrator takes. */
export declare const setup: z.ZodObject<{
    username: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    email: z.ZodPipe<z.ZodString, z.ZodEmail>;
    password: z.ZodString;
    token: z.ZodString;
}, z.core.$strict>;
/** What a sign-in takes. */
export declare const signIn: z.ZodObject<{
    login: z.ZodString;
    password: z.ZodString;
}, z.core.$strict>;
/** A sign-up by its form: fields may be left empty. */
export declare const signUpForm: z.ZodObject<{
    username: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    email: z.ZodPipe<z.ZodString, z.ZodEmail>;
    password: z.ZodString;
    country: z.ZodPreprocess<z.ZodNullable<z.ZodPipe<z.ZodString, z.ZodTransform<"AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW", string>>>, unknown>;
    location: z.ZodPreprocess<z.ZodNullable<z.ZodString>, unknown>;
    next: z.ZodCatch<z.ZodOptional<z.ZodString>>;
}, z.core.$strict>;
/** A sign-in by its form. */
export declare const signInForm: z.ZodObject<{
    login: z.ZodString;
    password: z.ZodString;
    next: z.ZodCatch<z.ZodOptional<z.ZodString>>;
}, z.core.$strict>;
/** A session, as its member sees it. */
export declare const session: z.ZodObject<{
    id: z.ZodInt;
    userAgent: z.ZodNullable<z.ZodString>;
    address: z.ZodNullable<z.ZodString>;
    createdAt: z.ZodISODateTime;
    lastSeenAt: z.ZodISODateTime;
    expiresAt: z.ZodISODateTime;
    isCurrent: z.ZodBoolean;
}, z.core.$strict>;
/** An API token, without its secret. */
export declare const token: z.ZodObject<{
    id: z.ZodInt;
    name: z.ZodString;
    scopes: z.ZodArray<z.ZodEnum<{
        admin: "admin";
        moderate: "moderate";
        read: "read";
        write: "write";
    }>>;
    createdAt: z.ZodISODateTime;
    lastUsedAt: z.ZodNullable<z.ZodISODateTime>;
}, z.core.$strict>;
/** What making an API token takes. */
export declare const newToken: z.ZodObject<{
    name: z.ZodString;
    scopes: z.ZodArray<z.ZodEnum<{
        admin: "admin";
        moderate: "moderate";
        read: "read";
        write: "write";
    }>>;
}, z.core.$strict>;
/** What making an API token takes by its form, where none, one or several scopes are ticked. */
export declare const newTokenForm: z.ZodObject<{
    name: z.ZodString;
    scopes: z.ZodPreprocess<z.ZodArray<z.ZodEnum<{
        admin: "admin";
        moderate: "moderate";
        read: "read";
        write: "write";
    }>>, unknown>;
}, z.core.$strict>;
/** The asker's sessions. */
export declare const sessionsAnswer: z.ZodObject<{
    sessions: z.ZodArray<z.ZodObject<{
        id: z.ZodInt;
        userAgent: z.ZodNullable<z.ZodString>;
        address: z.ZodNullable<z.ZodString>;
        createdAt: z.ZodISODateTime;
        lastSeenAt: z.ZodISODateTime;
        expiresAt: z.ZodISODateTime;
        isCurrent: z.ZodBoolean;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** The asker's API tokens. */
export declare const tokensAnswer: z.ZodObject<{
    tokens: z.ZodArray<z.ZodObject<{
        id: z.ZodInt;
        name: z.ZodString;
        scopes: z.ZodArray<z.ZodEnum<{
            admin: "admin";
            moderate: "moderate";
            read: "read";
            write: "write";
        }>>;
        createdAt: z.ZodISODateTime;
        lastUsedAt: z.ZodNullable<z.ZodISODateTime>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** An API token that was just made, and its secret. */
export declare const newTokenAnswer: z.ZodObject<{
    token: z.ZodObject<{
        id: z.ZodInt;
        name: z.ZodString;
        scopes: z.ZodArray<z.ZodEnum<{
            admin: "admin";
            moderate: "moderate";
            read: "read";
            write: "write";
        }>>;
        createdAt: z.ZodISODateTime;
        lastUsedAt: z.ZodNullable<z.ZodISODateTime>;
    }, z.core.$strict>;
    secret: z.ZodString;
}, z.core.$strict>;
export type Registration = z.output<typeof registration>;
export type Setup = z.output<typeof setup>;
export type NewToken = z.output<typeof newToken>;
export type SessionView = z.infer<typeof session>;
export type TokenView = z.infer<typeof token>;
