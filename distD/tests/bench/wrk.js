import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
/** @throws Error with a sentence how to get wrk, when it is missing. */
export function demandWrk() {
    // Asked for its version it answers with 1.
    if (!spawnSync('wrk', ['--version']).error)
        return;
    throw new Error('The load comes from wrk, which is not installed. On Debian and Ubuntu: apt-get install wrk.');
}
/** Sends a load. @throws Error when a request failed, or was answered with a status of 400 or more. */
export async function runWrk(plan) {
    const folder = await mkdtemp(path.join(tmpdir(), 'rostra-bench-'));
    try {
        await writeFile(path.join(folder, 'requests'), plan.requests.map(lineOf).join(''));
        await writeFile(path.join(folder, 'load.lua'), script(path.join(folder, 'requests')));
        const options = ['-t1', `-c${plan.connections}`, `-d${plan.seconds}s`, '--timeout', '20s'];
        return readWrk(await output([...options, '-s', path.join(folder, 'load.lua'), plan.url]), plan.url);
    }
    finally {
        await rm(folder, { recursive: true, force: true });
    }
}
/** Reads what our script has wrk print. @throws Error when a request failed or was refused. */
export function readWrk(printed, url) {
    const line = /^bench (\{.*\})$/m.exec(printed)?.[1];
    if (line === undefined)
        throw new Error(`wrk did not tell what it found at ${url}: ${printed.slice(0, 500)}`);
    const { failed, refused, ...found } = JSON.parse(line);
    if (refused > 0)
        throw new Error(`${refused} of ${found.requests} requests to ${url} were answered with an error.`);
    if (failed > 0)
        throw new Error(`${failed} requests to ${url} got no answer: connections broke, or it took too long.`);
    return found;
}
/** A request as a line: its method, path, body and headers, with tabs between. None of them holds tabs or line feeds. */
function lineOf({ method, path, headers, body = '' }) {
    return `${[method, path, body, ...Object.entries(headers).flat()].join('\t')}\n`;
}
/** wrk's load in Lua: requests are written out once, so that sending costs the least. */
function script(file) {
    return `
local requests, at = {}, 0
function init(args)
  for line in io.lines(${JSON.stringify(file)}) do
    local parts, headers = {}, {}
    for part in (line .. "\\t"):gmatch("([^\\t]*)\\t") do parts[#parts + 1] = part end
    for i = 4, #parts - 1, 2 do headers[parts[i]] = parts[i + 1] end
    local body = parts[3]
    if body == "" then body = nil end
    requests[#requests + 1] = wrk.format(parts[1], parts[2], headers, body)
  end
end
function request()
  at = at % #requests + 1
  return requests[at]
end
function done(summary, latency)
  local e = summary.errors
  print(string.format(
    'bench {"requests":%d,"seconds":%f,"bytes":%d,"p50":%f,"p99":%f,"most":%f,"failed":%d,"refused":%d}',
    summary.requests, summary.duration / 1e6, summary.bytes, latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3, latency.max / 1e3, e.connect + e.read + e.write + e.timeout, e.status))
end
`;
}
function output(options) {
    return new Promise((resolve, reject) => {
        const child = spawn('wrk', options, { stdio: ['ignore', 'pipe', 'pipe'] });
        let printed = '';
        for (const stream of [child.stdout, child.stderr])
            stream.on('data', (chunk) => (printed += chunk.toString()));
        child.once('error', reject);
        child.once('close', () => resolve(printed));
    });
}
//# sourceMappingURL=wrk.js.map