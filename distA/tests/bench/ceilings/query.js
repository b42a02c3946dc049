import { createServer } from 'node:http';
import express from 'express';
import { Pool } from 'pg';
import { begin } from './begin.js';
import { readThreadPage } from './thread-page.js';
// The limit of one statement a page: Express, `pg`, JSON.stringify.
begin(({ database, pool }) => {
    const connections = new Pool({ connectionString: database, max: pool, idleTimeoutMillis: 0 });
    const app = express();
    app.disable('x-powered-by');
    app.get('/api/v1/threads/:id/posts', async (request, response) => {
        const page = Number(request.query.page ?? 1);
        const body = JSON.stringify(await readThreadPage(connections, Number(request.params.id), page));
        response.type('application/json').send(body);
    });
    return createServer(app);
});
//# sourceMappingURL=query.js.map