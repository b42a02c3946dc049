/** An answer as it went over the wire, for a ceiling that gives the same one. */
export type Answer = {
    status: number;
    headers: Record<string, string | string[]>;
    body: Buffer;
};
/** Asks for an address once. @throws Error when the status is another one than expected. */
export declare function takeAnswer(url: string, headers: Readonly<Record<string, string>>, status: number): Promise<Answer>;
