/** An import that breaks a rule. `to` is the last file of a cycle. */
export type Violation = {
    rule: string;
    from: string;
    to: string;
};
/**
 * Every import below `src` and `seed` of a folder that breaks a rule of the house. The swc parser sees imports
 * of types too; dependency-cruiser's others need a TypeScript with a JavaScript API, which 7 has not.
 */
export declare function findViolations(folder: string): Promise<{
    violations: Violation[];
    files: number;
}>;
