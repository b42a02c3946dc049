import { z } from 'zod';
/** A country, as every view shows it. */
export declare const country: z.ZodObject<{
    code: z.ZodString;
    name: z.ZodString;
}, z.core.$strict>;
/** A country's code in a path or a query, in either case; read in upper case. */
export declare const countryCode: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
/** What everybody sees of a member, wherever an author appears. */
export declare const userCard: z.ZodObject<{
    id: z.ZodInt;
    username: z.ZodString;
    title: z.ZodNullable<z.ZodString>;
    joinedAt: z.ZodISODateTime;
    messageCount: z.ZodInt;
    reactionScore: z.ZodInt;
    country: z.ZodNullable<z.ZodObject<{
        code: z.ZodString;
        name: z.ZodString;
    }, z.core.$strict>>;
    location: z.ZodNullable<z.ZodString>;
    avatarUrl: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
/** A user card with what only the member sees. */
export declare const ownCard: z.ZodObject<{
    id: z.ZodInt;
    username: z.ZodString;
    title: z.ZodNullable<z.ZodString>;
    joinedAt: z.ZodISODateTime;
    messageCount: z.ZodInt;
    reactionScore: z.ZodInt;
    country: z.ZodNullable<z.ZodObject<{
        code: z.ZodString;
        name: z.ZodString;
    }, z.core.$strict>>;
    location: z.ZodNullable<z.ZodString>;
    avatarUrl: z.ZodNullable<z.ZodString>;
    email: z.ZodNullable<z.ZodString>;
    groups: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
/** A name as a member asks for it; read as it is stored. */
export declare const username: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
/** An address in lower case: two that differ in case only are one. */
export declare const email: z.ZodPipe<z.ZodString, z.ZodEmail>;
/** A new password. */
export declare const password: z.ZodString;
/** A country that a member declares; read as its code. */
export declare const memberCountry: z.ZodNullable<z.ZodPipe<z.ZodString, z.ZodTransform<"AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW", string>>>;
/** Where a member says they are: free text, or null for nothing. */
export declare const memberLocation: z.ZodNullable<z.ZodString>;
/** What a member may change of themselves. */
export declare const ownChange: z.ZodObject<{
    country: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodString, z.ZodTransform<"AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW", string>>>>;
    location: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    title: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    email: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodEmail>>;
    password: z.ZodOptional<z.ZodString>;
    currentPassword: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** The same by forms, each of which changes one thing. Fields of the card may be left empty. */
export declare const ownForms: {
    card: z.ZodObject<{
        title: z.ZodPreprocess<z.ZodNullable<z.ZodString>, unknown>;
        country: z.ZodPreprocess<z.ZodNullable<z.ZodPipe<z.ZodString, z.ZodTransform<"AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW", string>>>, unknown>;
        location: z.ZodPreprocess<z.ZodNullable<z.ZodString>, unknown>;
    }, z.core.$strict>;
    email: z.ZodObject<{
        email: z.ZodPipe<z.ZodString, z.ZodEmail>;
        currentPassword: z.ZodString;
    }, z.core.$strict>;
    password: z.ZodObject<{
        password: z.ZodString;
        currentPassword: z.ZodString;
    }, z.core.$strict>;
};
/** By which name to find a member. */
export declare const userQuery: z.ZodObject<{
    username: z.ZodString;
}, z.core.$strict>;
/** Whose members. */
export declare const countryParams: z.ZodObject<{
    code: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
}, z.core.$strict>;
/** How many members. */
export declare const membersQuery: z.ZodObject<{
    limit: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    after: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** Members, those who joined last first; `next` continues the list. */
export declare const membersAnswer: z.ZodObject<{
    members: z.ZodArray<z.ZodObject<{
        id: z.ZodInt;
        username: z.ZodString;
        title: z.ZodNullable<z.ZodString>;
        joinedAt: z.ZodISODateTime;
        messageCount: z.ZodInt;
        reactionScore: z.ZodInt;
        country: z.ZodNullable<z.ZodObject<{
            code: z.ZodString;
            name: z.ZodString;
        }, z.core.$strict>>;
        location: z.ZodNullable<z.ZodString>;
        avatarUrl: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    next: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
/** A member's card. */
export declare const userAnswer: z.ZodObject<{
    user: z.ZodObject<{
        id: z.ZodInt;
        username: z.ZodString;
        title: z.ZodNullable<z.ZodString>;
        joinedAt: z.ZodISODateTime;
        messageCount: z.ZodInt;
        reactionScore: z.ZodInt;
        country: z.ZodNullable<z.ZodObject<{
            code: z.ZodString;
            name: z.ZodString;
        }, z.core.$strict>>;
        location: z.ZodNullable<z.ZodString>;
        avatarUrl: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>;
}, z.core.$strict>;
/** The asker's own card. */
export declare const meAnswer: z.ZodObject<{
    user: z.ZodObject<{
        id: z.ZodInt;
        username: z.ZodString;
        title: z.ZodNullable<z.ZodString>;
        joinedAt: z.ZodISODateTime;
        messageCount: z.ZodInt;
        reactionScore: z.ZodInt;
        country: z.ZodNullable<z.ZodObject<{
            code: z.ZodString;
            name: z.ZodString;
        }, z.core.$strict>>;
        location: z.ZodNullable<z.ZodString>;
        avatarUrl: z.ZodNullable<z.ZodString>;
        email: z.ZodNullable<z.ZodString>;
        groups: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
}, z.core.$strict>;
export type CountryView = z.infer<typeof country>;
export type MembersAnswer = z.infer<typeof membersAnswer>;
export type UserCard = z.infer<typeof userCard>;
export type OwnCard = z.infer<typeof ownCard>;
export type OwnChange = z.output<typeof ownChange>;
export type OwnFormName = keyof typeof ownForms;
