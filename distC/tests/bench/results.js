import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { projectPath } from '../../src/platform/project.js';
import { drawChart } from './chart.js';
/** Where results go. Git ignores it. */
export const resultsFolder = projectPath('tests/bench/results');
/** Writes what was measured, as JSON and as a chart, under the names of the parts. Answers the files. */
export async function writeResults(name, rows) {
    await mkdir(resultsFolder, { recursive: true });
    const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model, memory: totalmem() };
    const files = {
        [`${name}.json`]: `${JSON.stringify({ at: new Date().toISOString(), machine, rows }, null, 2)}\n`,
        [`${name}.svg`]: drawChart(rows),
    };
    for (const [file, text] of Object.entries(files))
        await writeFile(path.join(resultsFolder, file), text);
    return Object.keys(files).map((file) => path.join('tests/bench/results', file));
}
//# sourceMappingURL=results.js.map