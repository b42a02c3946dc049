import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Router } from 'express';
import { projectPath } from '../platform/project.js';
/** Reads what pages load. @throws Error when it was not built. */
export function readAssets() {
    return { style: readAsset('forum.css', 'text/css'), script: readAsset('forum.js', 'text/javascript') };
}
function readAsset(name, type) {
    const file = projectPath(`dist/assets/${name}`);
    if (!existsSync(file))
        throw new Error(`${file} is missing. Run npm run build.`);
    const bytes = readFileSync(file);
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
    const { name: stem, ext } = path.parse(name);
    // The build packs them: to do that as well as it can be done takes longer than all else of a start.
    const packed = { br: readFileSync(`${file}.br`), gzip: readFileSync(`${file}.gz`) };
    return { path: `/assets/${stem}.${hash}${ext}`, bytes, type, packed };
}
/** A square of the forum's colour with its letter. */
const icon = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d5fb4"/>' +
    '<path d="M11 25V8h6.5a5.2 5.2 0 0 1 .4 10.4H14m3.6 0L22 25" fill="none" stroke="#fff" stroke-width="3"/></svg>');
/** Serves what pages load. */
export function serveAssets({ style, script }) {
    const router = Router({ caseSensitive: true, strict: true });
    for (const asset of [style, script, { path: '/assets/icon.svg', bytes: icon, type: 'image/svg+xml' }]) {
        const isForGood = asset.path !== '/assets/icon.svg';
        router.get(asset.path, (request, response) => {
            response.locals.route = '/assets/{name}';
            response.set('Cache-Control', isForGood ? 'public, max-age=31536000, immutable' : 'public, max-age=86400');
            response.type(asset.type).vary('Accept-Encoding');
            sendPacked(response, request.acceptsEncodings('br', 'gzip'), asset);
        });
    }
    return router;
}
function sendPacked(response, encoding, { bytes, packed }) {
    if (!encoding || !packed)
        response.send(bytes);
    else
        response.set('Content-Encoding', encoding).send(packed[encoding]);
}
//# sourceMappingURL=assets.js.map