import fc from 'fast-check';
import { quoteOf } from '../../src/shared/quote.js';
import { render } from '../helpers/markdown.js';
test.each([
    ['New', 'New'],
    ['A\n:::quote 5\nold\n:::\nB', 'A\nB'],
    [':::quote 5\nold\n:::\n\nB\n\n', 'B'],
    ['::::quote 3\nA\n:::quote 5\nold\n:::\nB\n::::\nC', 'C'],
    ['::::spoiler x\n:::quote 5\nold\n::::\nC', '::::spoiler x\n::::\nC'],
    ['- a\n- :::quote 5\n  x\n  :::\n- b', '- a\n- b'],
    ['> :::quote 4\n> old\n> :::\n> said', '> said'],
    [':::quote 5\nnever closed', ''],
    ['```\n:::quote 5\n```', '```\n:::quote 5\n```'],
])('%j is quoted as %j', (source, quoted) => {
    expect(quoteOf(12, source)).toMatch(/^(:{3,})quote 12\n[\s\S]*\n\1\n$/);
    expect(quoteOf(12, source).split('\n').slice(1, -2).join('\n')).toBe(quoted);
});
test('no text breaks out of its quote, or hides what is written below it', () => {
    const pieces = [
        ':::',
        '::::',
        ':::::',
        'quote 5',
        'spoiler',
        '```',
        '~~~',
        '> ',
        '- ',
        '    ',
        '\t',
        '\n',
        '\n\n',
        'a',
    ];
    const source = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(source, (text) => {
        expect(render(`${quoteOf(12, text)}\nBELOW`)).toMatch(/^<blockquote class="quote"[\s\S]*<\/blockquote>\n<p>BELOW<\/p>$/);
    }), { numRuns: 2000 });
});
//# sourceMappingURL=quotes.test.js.map