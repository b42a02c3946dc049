import { startTestForum } from '../helpers/forum.js';
const addresses = ['/api/v1/forums', '/api/v1/nonsense', '/', '/healthz', '/metrics', '/api/v1/docs', '/nonsense'];
async function withForum(variables, look) {
    const forum = await startTestForum(variables);
    try {
        await look(forum);
    }
    finally {
        await forum.close();
    }
}
test('every answer carries security headers', () => withForum({}, async ({ url }) => {
    for (const address of addresses) {
        const { headers } = await fetch(url + address);
        expect([address, headers.get('x-content-type-options')]).toEqual([address, 'nosniff']);
        expect([address, headers.get('x-frame-options')]).toEqual([address, 'DENY']);
        expect(headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(headers.get('content-security-policy')).not.toContain('unsafe');
        expect(headers.get('x-powered-by')).toBeNull();
    }
}));
test('browsers are told to insist on https where the forum is reached by it, and nowhere else', async () => {
    await withForum({}, async ({ url }) => {
        expect((await fetch(url)).headers.get('strict-transport-security')).toBeNull();
    });
    await withForum({ PUBLIC_URL: 'https://forum.example.org' }, async ({ url }) => {
        expect((await fetch(url)).headers.get('strict-transport-security')).toMatch(/^max-age=\d+$/);
    });
});
//# sourceMappingURL=security-headers.test.js.map