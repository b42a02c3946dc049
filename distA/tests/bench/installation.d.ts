/** What a production install holds. */
export type Installation = {
    packages: number;
    megabytes: number;
};
/** Installs what production needs into a temporary folder, from npm's cache where it can; null when npm could not. */
export declare function installForProduction(): Promise<Installation | null>;
