/** Something in a source text that breaks a rule of the house. */
export type Fault = {
    file: string;
    fault: string;
};
/** What imports alone do not show, of every file below `src` of a folder. */
export declare function findFaults(folder: string): Promise<Fault[]>;
