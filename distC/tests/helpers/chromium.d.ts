/** What to do where the tests in a browser cannot run. */
export declare const howToGetChromium = "No Chromium was found. Install one (apt-get install chromium), or say where it is (CHROMIUM=/path/to/chromium).";
/** Where Chromium is: at CHROMIUM, or on the PATH. Null when there is none. */
export declare function findChromium(): string | null;
