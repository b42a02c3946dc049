import { makeTemplate } from './template.js';
/** Before the first test: one migrated database, of which each test file gets a copy. */
export default async function globalSetup() {
    await makeTemplate();
}
//# sourceMappingURL=global-setup.js.map