import { jsx as _jsx } from "preact/jsx-runtime";
import { Router } from 'express';
import { sendPage } from '../web/send.js';
import { DocsPage } from './docs.js';
import { sendTagged } from './etag.js';
import { describeApi } from './openapi.js';
import { recipientOf } from './route.js';
/** `/openapi.json`, and `/docs` for people. Both are made once, when somebody first asks for them. */
export function serveDescription(routes, base, sender) {
    let made;
    const described = () => {
        made ??= describe(routes, base);
        return made;
    };
    const router = Router({ caseSensitive: true, strict: true });
    router.get('/openapi.json', (request, response) => {
        response.locals.route = request.baseUrl + request.path;
        response.set('Cache-Control', 'public, no-cache').type('application/json');
        sendTagged(request, response, described().bytes);
    });
    router.get('/docs', (request, response) => {
        response.locals.route = request.baseUrl + request.path;
        return sendPage(sender, request, response, described().page, recipientOf(sender, request, response));
    });
    return router;
}
function describe(routes, base) {
    const description = describeApi(routes, base);
    return {
        bytes: Buffer.from(JSON.stringify(description)),
        page: { title: 'API', main: _jsx(DocsPage, { api: description }), canonical: `${base}/docs` },
    };
}
//# sourceMappingURL=description.js.map