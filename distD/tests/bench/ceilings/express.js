import { createServer } from 'node:http';
import express from 'express';
import { begin } from './begin.js';
// The limit of Express: one route that sends one fixed answer.
begin(({ path, answer }) => {
    const bytes = Buffer.from(answer.body);
    const app = express();
    app.disable('x-powered-by');
    app.get(path, (_request, response) => {
        response.status(answer.status).set(answer.headers).send(bytes);
    });
    return createServer(app);
});
//# sourceMappingURL=express.js.map