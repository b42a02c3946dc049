/** What the ceiling is given: the port, or 0 for any, and an event that every POST emits. */
export type EmitGiven = {
    port: number;
    type: string;
    event: object;
};
