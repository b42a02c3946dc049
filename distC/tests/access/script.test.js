import { api } from '../helpers/api.js';
import { makeForum, makeMember } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { elements } from '../helpers/html.js';
let forum;
let asAdmin;
beforeAll(async () => {
    forum = await startTestForum();
    asAdmin = api(forum.url, await makeMember(forum.db, { groups: ['administrators'] }));
});
afterAll(() => forum.close());
/** What runs in a page that does not take care. */
const scripts = [
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '</title></h1></textarea><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '" autofocus onfocus="alert(1)',
    '<svg/onload=alert(1)>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&colon;alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '![x](javascript:alert(1))',
    '![x](https://a.example/" onerror="alert(1))',
    '[x](https://a.example/ "\\" onmouseover=\\"alert(1)")',
    '<javascript:alert(1)>',
    '[a] [a]: javascript:alert(1)',
    '||<img src=x onerror=alert(1)>||',
    '`<script>alert(1)</script>`',
    '@<script>alert(1)</script>',
    '<style>*{background:url(javascript:alert(1))}</style>',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
    '<form action="javascript:alert(1)"><button>x</button></form>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<!--><script>alert(1)</script>-->',
    '<![CDATA[<script>alert(1)</script>]]>',
    "{{constructor.constructor('alert(1)')()}}",
];
const forbiddenTags = [
    'iframe',
    'object',
    'embed',
    'form',
    'input',
    'button',
    'style',
    'svg',
    'math',
    'base',
    'template',
    'video',
    'audio',
];
/** What our pages have of their own, and posts never. */
const ownTags = ['form', 'input', 'button'];
/** What could run in a piece of HTML. `own`: it is a whole page, which has forms and one script of its own. */
function whatRuns(html, own) {
    return elements(html).flatMap(({ tag, attributes, text }) => {
        const faults = Object.entries(attributes).flatMap(([name, value]) => {
            if (/^(on|style$|srcdoc$|http-equiv$)/.test(name))
                return [`<${tag} ${name}>`];
            const isAddress = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name);
            return isAddress && !/^(https?:\/\/|mailto:|\/(?![/\\])|#)/i.test(value) ? [`<${tag} ${name}="${value}">`] : [];
        });
        if (forbiddenTags.includes(tag) && !(own === 'page' && ownTags.includes(tag)))
            faults.push(`<${tag}>`);
        const isOwnScript = /^\/assets\/forum\.[\w-]+\.js$/.test(attributes.src ?? '') ||
            (attributes.type === 'application/ld+json' && !text.includes('<'));
        if (tag === 'script' && !(own === 'page' && isOwnScript))
            faults.push(`<script>${text}`);
        return faults;
    });
}
async function page(path) {
    const answer = await fetch(forum.url + path);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    return answer.text();
}
test('what could run is recognised', () => {
    const plain = scripts.slice(0, 10).filter((script) => script.includes('<') && !script.startsWith("'"));
    for (const script of plain)
        expect([script, whatRuns(`<p title="">${script}`, 'none')]).not.toEqual([script, []]);
});
test.each(scripts)('%s is inert in a title, a post, an edit and a quote', async (script) => {
    const forumId = (await makeForum(forum.db)).id;
    const opened = await asAdmin.post(`/forums/${forumId}/threads`, { title: script, body: script });
    expect(opened.status).toBe(201);
    const { thread, post } = opened.body;
    expect(thread.title).toBe(script);
    const quote = `> [!quote post=${post.id}]\n> ${script}\n\n:::spoiler ${script}\n${script}\n:::\n\n| ${script} |\n|--|\n| ${script} |`;
    const reply = await asAdmin.post(`/threads/${thread.id}/posts`, { body: quote });
    const edited = await asAdmin.patch(`/posts/${post.id}`, { body: `${script}\n\n${script}`, version: 1 });
    for (const answer of [opened, reply, edited])
        expect(whatRuns(answer.body.post.html, 'none')).toEqual([]);
    expect(whatRuns(await page(`/threads/${thread.id}`), 'page')).toEqual([]);
    expect(whatRuns(await page('/latest-posts'), 'page')).toEqual([]);
});
test.each(scripts)('%s is inert in the names and places of members and forums', async (script) => {
    const line = script.slice(0, 50);
    const member = await makeMember(forum.db, { country: 'CA' });
    const asMember = api(forum.url, member);
    const named = { email: `${member.id}@example.com`, password: 'a long pass phrase' };
    expect((await api(forum.url).post('/auth/register', { username: script, ...named })).status).toBe(422);
    expect((await asMember.patch('/me', { location: script.slice(0, 100), title: line })).status).toBe(200);
    expect((await asMember.patch('/me', { country: script.slice(0, 100) })).status).toBe(422);
    const made = await asAdmin.post('/forums', { name: script.slice(0, 100), kind: 'forum' });
    expect(made.status).toBe(201);
    const { thread } = (await asMember.post(`/forums/${made.body.forum.id}/threads`, { title: 'Hello', body: 'Hello' }))
        .body;
    const shown = await page(`/threads/${thread.id}`);
    expect(whatRuns(shown, 'page')).toEqual([]);
    expect(elements(shown).find(({ attributes }) => attributes.class === 'trail')?.text).toBe(made.body.forum.name);
    expect(elements(shown).map(({ text }) => text)).toEqual(expect.arrayContaining([line.trim()]));
});
test.each(scripts)('%s is inert in addresses', async (script) => {
    const sent = encodeURIComponent(script);
    expect(whatRuns(await page(`/latest-posts?page=${sent}&${sent}=1`), 'page')).toEqual([]);
    for (const path of [
        `/${sent}`,
        `/threads/${sent}`,
        `/api/v1/users?username=${sent}`,
        `/api/v1/forums/${sent}`,
        `/api/v1/events?stream=${sent}`,
    ]) {
        const answer = await fetch(forum.url + path);
        expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
            path,
            expect.any(Number),
            'application/problem+json',
        ]);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
});
//# sourceMappingURL=script.test.js.map