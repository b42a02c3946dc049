/** The absolute path of a file that ships with the project, from the sources and from `dist` alike. */
export declare function projectPath(relative: string): string;
