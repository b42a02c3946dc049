import { request } from 'node:http';
/** What Node writes by itself into every answer, a ceiling's too. */
const ofTheConnection = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);
/** Asks for an address once. @throws Error when the status is another one than expected. */
export async function takeAnswer(url, headers, status) {
    const answer = await ask(url, headers);
    if (answer.status === status)
        return answer;
    throw new Error(`${url} answered ${answer.status} in place of ${status}: ${answer.body.toString().slice(0, 500)}`);
}
function ask(url, headers) {
    return new Promise((resolve, reject) => {
        const asked = request(url, { headers, agent: false }, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.once('error', reject);
            response.once('end', () => {
                const kept = Object.entries(response.headers).filter(([name]) => !ofTheConnection.has(name));
                const sent = Object.fromEntries(kept);
                resolve({ status: response.statusCode ?? 0, headers: sent, body: Buffer.concat(chunks) });
            });
        });
        asked.once('error', reject);
        asked.end();
    });
}
//# sourceMappingURL=answers.js.map