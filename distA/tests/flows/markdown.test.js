import fc from 'fast-check';
import { excerpt, lookupLimit, parseMarkdown, rendererVersion, renderMarkdown } from '../../src/shared/markdown.js';
import { elements, textOf } from '../helpers/html.js';
import { known, render } from '../helpers/markdown.js';
const nobody = { members: new Map(), posts: new Map() };
describe('what a post can say', () => {
    test.each([
        ['*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <s>c</s> <code>d</code></p>'],
        ['one\ntwo', '<p>one<br />\ntwo</p>'],
        ['# Title', '<h2>Title</h2>'],
        ['### First\n\n##### Deeper\n\n# Up', '<h2>First</h2>\n<h3>Deeper</h3>\n<h2>Up</h2>'],
        ['> said', '<blockquote>\n<p>said</p>\n</blockquote>'],
        ['3. c\n4. d', '<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>'],
        ['```js\n1 < 2\n```', '<pre><code class="language-js">1 &lt; 2\n</code></pre>'],
        ['<b>bold</b>', '<p>&lt;b&gt;bold&lt;/b&gt;</p>'],
        ['a & b &amp; c', '<p>a &amp; b &amp; c</p>'],
        ['||hidden *well*||', '<p><span class="spoiler" tabindex="0">hidden <em>well</em></span></p>'],
        ['a || b || c', '<p>a || b || c</p>'],
        ['`||a||` |||b||| ||c', '<p><code>||a||</code> |||b||| ||c</p>'],
        ['*a ||b* c||', '<p><em>a ||b</em> c||</p>'],
        ['||*a||*', '<p><span class="spoiler" tabindex="0">*a</span>*</p>'],
    ])('%j', (source, html) => {
        expect(render(source)).toBe(html);
    });
    test('a table says its alignment by class', () => {
        expect(elements(render('| a | b |\n|:--|--:|\n| 1 | 2 |')).filter(({ tag }) => tag === 'td')).toEqual([
            { tag: 'td', attributes: { class: 'align-left' }, text: '1' },
            { tag: 'td', attributes: { class: 'align-right' }, text: '2' },
        ]);
    });
    test('a table that its rows do not fill is not filled up without end', () => {
        const html = render(`${'|a'.repeat(100)}|\n${'|-'.repeat(100)}|\n${'|b\n'.repeat(200)}|c|d|`);
        expect(html.match(/<td>/g)).toHaveLength(2000 + 202);
        expect(html).toContain('<td>c</td>\n<td>d</td>');
    });
    test('a spoiler block hides what it holds, under its title', () => {
        expect(render(':::spoiler The end\nThe *butler*.\n:::\nAfter')).toBe('<details class="spoiler"><summary>The end</summary>\n<p>The <em>butler</em>.</p>\n</details>\n<p>After</p>');
        expect(render(':::spoiler\nx\n:::')).toContain('<summary>Spoiler</summary>');
        expect(render(':::spoilers\nx\n:::')).not.toContain('details');
    });
    test('a link tells search engines that a member wrote it', () => {
        for (const url of ['https://example.org/a?b=c&d', 'http://example.org', 'mailto:a@example.org', '/threads/1']) {
            expect(elements(render(`[x](${url})`))).toContainEqual({
                tag: 'a',
                attributes: { href: url, rel: 'nofollow ugc noopener' },
                text: 'x',
            });
        }
        expect(elements(render('See https://example.org/@bob.'))[1]?.attributes.href).toBe('https://example.org/@bob');
    });
    test('an image loads late, without a referrer, and from https or this site alone', () => {
        expect(elements(render('![a cat](https://example.org/cat.png)'))[1]?.attributes).toEqual({
            src: 'https://example.org/cat.png',
            alt: 'a cat',
            loading: 'lazy',
            referrerpolicy: 'no-referrer',
        });
        expect(render('![a *cat*](http://example.org/cat.png)')).toBe('<p>a cat</p>');
    });
});
describe('quotes and mentions', () => {
    test('a quote names its post and its author, and links to it', () => {
        const parsed = parseMarkdown(':::quote 12\nSaid.\n:::\n\nNo.');
        expect(parsed.quotedPosts).toEqual([12]);
        const html = renderMarkdown(parsed, known);
        expect(html).toBe('<blockquote class="quote" data-post="12"><cite><a href="/posts/12">Ann wrote</a></cite>\n<p>Said.</p>\n</blockquote>\n<p>No.</p>');
        expect(renderMarkdown(parsed, nobody)).toBe('<blockquote>\n<p>Said.</p>\n</blockquote>\n<p>No.</p>');
    });
    test('a quote inside a quote has fewer colons', () => {
        const html = render('::::quote 12\n:::quote 99\nInner\n:::\nOuter\n::::\nAfter');
        expect(html.match(/<blockquote/g)).toHaveLength(2);
        expect(html.endsWith('<p>After</p>')).toBe(true);
    });
    test.each(['0', '-1', '1.5', '99999999999', '12 13', 'x', '2147483648'])('a quote of %j names no post', (id) => {
        expect(parseMarkdown(`:::quote ${id}\nx\n:::`).quotedPosts).toEqual([]);
    });
    test.each([
        ['Hello @bob', 'Bob'],
        ['@BOB!', 'Bob'],
        ['(@b0b), you', 'Bob'],
        ['thanks, @bob.', 'Bob'],
        ['**@bob**', 'Bob'],
        ['_@bob_', 'Bob'],
        ['||@bob||', 'Bob'],
        ['“@Жанна”', 'Жанна'],
        ['@小明 hi', '小明'],
    ])('%j links to the member', (source, username) => {
        const links = elements(render(source)).filter(({ tag }) => tag === 'a');
        expect(links).toEqual([
            {
                tag: 'a',
                attributes: { class: 'mention', href: expect.stringMatching(/^\/members\/[789]$/) },
                text: `@${username}`,
            },
        ]);
    });
    test.each([
        'ann@bob',
        'ann@bob.com',
        'ann_@bob.com',
        '`@bob`',
        '    @bob',
        '```\n@bob\n```',
        '\\@bob',
        '[@bob](https://example.org)',
        'https://example.org/@bob',
        '<https://example.org/@bob>',
        '@bob@example.org',
        '@bobby',
        '@ bob',
        '@@bob',
        '[ann](https://example.org)@bob',
        '`ann`@bob',
        'ann\\_@bob',
        '![@bob](https://example.org/a.png)',
    ])('%j mentions nobody', (source) => {
        expect(parseMarkdown(source).mentionedNames).not.toContain('bob');
        expect(render(source)).not.toContain('class="mention"');
    });
    test('a name is asked for once, and only so many are', () => {
        expect(parseMarkdown('@bob @BOB @b0b @ann').mentionedNames).toEqual(['bob', 'ann']);
        const many = Array.from({ length: 200 }, (_, n) => `@name-${n}x :::`).join(' ');
        expect(parseMarkdown(many).mentionedNames).toHaveLength(lookupLimit);
        const quotes = Array.from({ length: 200 }, (_, n) => `:::quote ${n + 1}\nx\n:::\n`).join('');
        expect(parseMarkdown(quotes).quotedPosts).toHaveLength(lookupLimit);
    });
    test('rendering twice, with another lookup, depends on nothing but its input', () => {
        const parsed = parseMarkdown('@bob ![*a* b](https://example.org/a.png)\n\n:::quote 12\nx\n:::');
        const first = renderMarkdown(parsed, known);
        renderMarkdown(parsed, nobody);
        expect(renderMarkdown(parsed, known)).toBe(first);
    });
});
describe('excerpts', () => {
    test.each([
        ['One *two*\nthree\n\n- four', 'One two three four'],
        ['> quoted\n\nMine', 'Mine'],
        [':::quote 12\nquoted *x*\n:::\nMine', 'Mine'],
        ['a ||secret *x*|| b', 'a b'],
        [':::spoiler Title\nsecret\n\n```\ncode\n```\n:::\nMine', 'Mine'],
        ['@bob [link](https://example.org) ![alt](https://example.org/a.png) `code`', '@bob link alt code'],
        ['| a | b |\n|--|--|\n| 1 | 2 |', 'a b 1 2'],
        ['> only a quote', ''],
        ['<b>x</b> & y', '<b>x</b> & y'],
    ])('the excerpt of %j is %j', (source, text) => {
        expect(excerpt(parseMarkdown(source))).toBe(text);
    });
    test('an excerpt ends between words, and never through a character', () => {
        expect(excerpt(parseMarkdown('one two three'), 9)).toBe('one two…');
        expect(excerpt(parseMarkdown('字'.repeat(300)))).toBe(`${'字'.repeat(199)}…`);
        fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (source) => {
            const text = excerpt(parseMarkdown(source), 50);
            expect(text.length).toBeLessThanOrEqual(50);
            expect(text.isWellFormed()).toBe(true);
        }));
    });
});
test('any text renders to well-formed text that shows all of its words', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        expect(textOf(render(words.join(' ')))).toBe(words.join(' '));
    }));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (source) => expect(render(source).isWellFormed()).toBe(true)));
    expect(rendererVersion).toBe(1);
});
//# sourceMappingURL=markdown.test.js.map