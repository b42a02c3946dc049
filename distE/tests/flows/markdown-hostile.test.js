import fc from 'fast-check';
import { excerpt, parseMarkdown, renderMarkdown } from '../../src/shared/markdown.js';
import { usernameKey } from '../../src/shared/names.js';
import { sanitize } from '../../src/shared/safe-html.js';
import { elements } from '../helpers/html.js';
import { known, render } from '../helpers/markdown.js';
const hostile = [
    '<script>alert(1)</script>',
    '</p><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<math><mtext></mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '"><img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    '<a href="javascript:alert(1)">x</a>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<style>@import "//evil"</style>',
    '<details open ontoggle=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<template><script>alert(1)</script></template>',
    '<textarea></textarea><script>alert(1)</script>',
    '<!--><script>alert(1)</script>-->',
    '<![CDATA[<script>alert(1)</script>]]>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#60;script&#62;alert(1)&#x3c;/script&#x3e;',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<base href="//evil/">',
    '<form action="javascript:alert(1)"><button>x</button></form>',
    '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
];
const urls = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    'java&Tab;script:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#x1;javascript:alert(1)',
    '%6Aavascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:javascript:alert(1)',
    'https://example.org/" onmouseover="alert(1)',
    'x" onerror="alert(1)',
];
describe('nothing that a member writes runs', () => {
    const sources = [
        ...hostile.flatMap((text) => [
            text,
            `*${text}*`,
            `> ${text}`,
            `- ${text}`,
            `# ${text}`,
            `:::spoiler ${text}\n${text}\n:::`,
            `:::quote 12\n${text}\n:::`,
            `||${text}||`,
            `| ${text} |\n|---|\n| ${text} |`,
            `![${text}](https://example.org/a.png "${text}")`,
            `[${text}](https://example.org "${text}")`,
            `\`\`\`${text}\n${text}\n\`\`\``,
            `\`${text}\``,
            `@${text}`,
            `<https://example.org/${text}>`,
        ]),
        ...urls.flatMap((url) => [
            url,
            `[x](${url})`,
            `[x](<${url}>)`,
            `![x](${url})`,
            `![x](<${url}>)`,
            `<${url}>`,
            `[x][r]\n\n[r]: ${url}`,
            `[x][r]\n\n[r]: <${url}> "t"`,
            `||[x](${url})||`,
        ]),
    ];
    test('of the known tricks', () => {
        for (const source of sources)
            expectInert(render(source), source);
    });
    test('of HTML that the first wall let through', () => {
        for (const text of hostile)
            expectInert(sanitize(text), text);
        for (const url of urls)
            expectInert(sanitize(`<a href="${url}">x</a><img src="${url}">`), url);
        expect(sanitize('<a class="mention admin" id="x" style="color:red" href="/members/1">x</a>')).toBe('<a class="mention" href="/members/1">x</a>');
    });
    test('of names that the database holds', () => {
        for (const text of hostile) {
            const lookup = {
                members: new Map([[usernameKey('bob'), { id: 7, username: text }]]),
                posts: new Map([[12, { id: 12, author: text }]]),
            };
            expectInert(render('@bob\n\n:::quote 12\nx\n:::', lookup), text);
        }
    });
    test('of any mixture of them', () => {
        const piece = fc.oneof(fc.constantFrom(...hostile, ...urls, '||', ':::spoiler ', ':::quote 12\n', '\n:::\n', '[', '](', ')', '![', '<'), fc.constantFrom('>', '`', '```', '\n', '\n\n', '|', '|---|', '*', '_', '~~', '"', "'", '\\', '&', '@bob', '    '), fc.string({ unit: 'binary', maxLength: 5 }));
        fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => expectInert(render(pieces.join('')), pieces.join(''))), { numRuns: 500 });
    });
});
/** What a rendered post may hold, written down apart from the allow-list of the renderer. */
function expectInert(html, source) {
    const classes = {
        a: /^mention$/,
        blockquote: /^quote$/,
        details: /^spoiler$/,
        span: /^spoiler$/,
        code: /^language-\S*$/,
        th: /^align-/,
        td: /^align-/,
    };
    const tags = /^(p|br|hr|h[1-6]|em|strong|s|code|pre|blockquote|cite|ul|ol|li|a|img|table|thead|tbody|tr|th|td|details|summary|span)$/;
    for (const { tag, attributes } of elements(html)) {
        for (const [name, value] of Object.entries(attributes)) {
            const allowed = (name === 'class' && classes[tag]?.test(value)) ||
                (tag === 'a' && name === 'href' && /^(https?:\/\/|mailto:|\/(?![/\\]))/i.test(value)) ||
                (tag === 'a' && name === 'rel' && value === 'nofollow ugc noopener') ||
                (tag === 'img' && name === 'src' && /^(https:\/\/|\/(?![/\\]))/i.test(value)) ||
                (tag === 'img' && ['alt', 'loading', 'referrerpolicy'].includes(name)) ||
                (['a', 'img'].includes(tag) && name === 'title') ||
                (['span', 'table'].includes(tag) && name === 'tabindex' && value === '0') ||
                (tag === 'ol' && name === 'start' && /^\d+$/.test(value)) ||
                (tag === 'blockquote' && name === 'data-post' && /^\d+$/.test(value));
            if (!allowed)
                throw new Error(`${source}\n made <${tag} ${name}="${value}">\n in ${html}`);
        }
        if (!tags.test(tag))
            throw new Error(`${source}\n made <${tag}>\n in ${html}`);
    }
}
describe('hostile sources of 64 KB are read in far less than a second', () => {
    const size = 65_536;
    const fill = (text) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
    const repeated = [
        ...['>', '> ', '[', '![', '](', '[](', '[a](b', '*', '**a ', '*_', '_a ', '~~', '~~a', '|', '||', '||a ', '|a|\n'],
        ...['`', '`` ` ', '```\n', ':::', ':::quote 1\n', ':::spoiler x\n', ':::::\n', '- ', '* a\n', '1. ', '#', '# a\n'],
        ...['<', '</', '<a', '<a ', '<!--', '<![CDATA[', '<?', '<!a ', '&', '&#', '&amp', '&amp;', '\\', '\\\n', '"', "'"],
        ...['@', '@a', '@a ', '@a_', '@a.', 'a@a.', 'a@a.com ', 'mailto:', 'http://', 'https://a.b/(', 'www.', 'a.com '],
        ...[
            'http://a@',
            '//',
            '://',
            'http://a.b/',
            'https://a.b?',
            '//a.b/',
            'ftp://a.b/',
            '[a]: b\n',
            '[a]',
            '[a]:',
            '\n',
            ' \n',
            '\t',
            '\r',
            '\0',
            '\u0301',
            '🙂',
            'a\n=\n',
        ],
        ...['- \n  ', '>- ', '    a\n', '_@', '||@a||', '<http://', '[^', '*a**a ', '[a](<b', '"a" ', '...', '--', '(c)'],
    ].map((text) => [text, fill(text)]);
    const half = size / 2;
    const shaped = [
        ['brackets open, then close', '['.repeat(half) + ']'.repeat(half)],
        ['links inside links', '[a]('.repeat(half / 4) + ')'.repeat(half)],
        ['emphasis open, then close', '*a '.repeat(half / 3) + ' a*'.repeat(half / 3)],
        ['backticks of every length', Array.from({ length: 360 }, (_, n) => '`'.repeat(n)).join(' ')],
        ['colons of every length', Array.from({ length: 360 }, (_, n) => `${':'.repeat(n)}quote 1`).join('\n')],
        ['pipes of every length', Array.from({ length: 360 }, (_, n) => '|'.repeat(n)).join('a')],
        ['a table of many columns', `${'|a'.repeat(8000)}|\n${'|-'.repeat(8000)}|\n${'|b\n'.repeat(5000)}`],
        ['a table of many rows', `${'|a'.repeat(60)}|\n${'|-'.repeat(60)}|\n${'|b\n'.repeat(20_000)}`],
        ['lists inside lists', Array.from({ length: 350 }, (_, n) => `${' '.repeat(n)}- a`).join('\n')],
        [
            'one long definition, used often',
            `[a]: https://a.example/${'x'.repeat(1900)} "${'t'.repeat(half)}"\n\n${'[a]'.repeat(half / 3 - 1000)}`,
        ],
        ['many definitions', Array.from({ length: 5000 }, (_, n) => `[a${n}]: /b`).join('\n')],
        ['a long title of a spoiler', `:::spoiler ${'x'.repeat(size)}`],
        ['a long name', `@${'a'.repeat(size)}`],
        ['a long underscored name', `@a${'_'.repeat(size)}`],
        ['broken surrogates', '\ud800'.repeat(size)],
    ];
    test.each([...repeated, ...shaped])('%j', (_, source) => {
        // Processor time: what else the machine does is not the renderer's fault.
        const started = process.cpuUsage();
        const parsed = parseMarkdown(source);
        const html = renderMarkdown(parsed, known);
        excerpt(parsed);
        expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
        expect(html.length).toBeLessThan(40 * size);
        expect(html.isWellFormed()).toBe(true);
    });
});
//# sourceMappingURL=markdown-hostile.test.js.map