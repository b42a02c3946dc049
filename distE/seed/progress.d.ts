/** How work goes on: a bar on a terminal, lines otherwise. */
export type Progress = {
    /** Counts what was done since the last call. */
    advance(by: number): void;
    /** Prints a line of its own. */
    say(line: string): void;
    /** Takes the bar away. */
    end(): void;
};
/** Shows the progress of `total` things, such as posts, on a stream such as standard output. */
export declare function startProgress(out: {
    isTTY?: boolean | undefined;
    write(text: string): unknown;
}, { total, things }: {
    total: number;
    things: string;
}): Progress;
/** A number as people read it: 28,401. */
export declare function count(number: number): string;
