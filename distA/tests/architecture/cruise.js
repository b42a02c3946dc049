import swc, {} from '@swc/core';
import { cruise } from 'dependency-cruiser';
import { houseRules } from './rules.js';
// dependency-cruiser 17 has swc read every file as TypeScript without JSX, and no option for it.
const { parseFileSync } = swc;
swc.parseFileSync = ((file, options) => parseFileSync(file, { ...options, syntax: 'typescript', tsx: file.endsWith('.tsx') }));
/**
 * Every import below `src` and `seed` of a folder that breaks a rule of the house. The swc parser sees imports
 * of types too; dependency-cruiser's others need a TypeScript with a JavaScript API, which 7 has not.
 */
export async function findViolations(folder) {
    const { output } = await cruise(['src', 'seed'], {
        baseDir: folder,
        parser: 'swc',
        tsPreCompilationDeps: true,
        moduleSystems: ['es6'],
        doNotFollow: { path: 'node_modules/|^prisma/client/' },
        validate: true,
        ruleSet: { forbidden: houseRules },
    }, {
        extensions: ['.ts', '.tsx', '.js', '.d.ts'],
        extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'types'],
    });
    if (typeof output === 'string')
        throw new Error(`dependency-cruiser answered a report instead of a result: ${output}`);
    const violations = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
    return { violations, files: output.modules.filter(({ source }) => /^(src|seed)\//.test(source)).length };
}
//# sourceMappingURL=cruise.js.map