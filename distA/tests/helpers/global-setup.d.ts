/** Before the first test: one migrated database, of which each test file gets a copy. */
export default function globalSetup(): Promise<void>;
