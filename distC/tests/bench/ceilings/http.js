import { createServer } from 'node:http';
import { begin } from './begin.js';
// The limit of the runtime: one fixed answer to whatever is asked.
begin(({ status, headers, body }) => {
    const bytes = Buffer.from(body);
    return createServer((_request, response) => {
        response.writeHead(status, headers);
        response.end(bytes);
    });
});
//# sourceMappingURL=http.js.map