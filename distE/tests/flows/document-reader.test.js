import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DocumentError } from '../../seed/page.js';
import { decodeDocument, readDocument } from '../../seed/reader.js';
import { findCountry } from '../../src/shared/country.js';
import { writeDocument } from '../helpers/document-writer.js';
const bytes = readFileSync('seed/document.txt');
const theDocument = bytes.toString('utf8');
describe('the document', () => {
    const page = readDocument(decodeDocument(bytes));
    test('says its title, one author and five figures', () => {
        expect(page.title).toBe('Putin invites Xi to Moscow as Russia pursues alliance with China');
        expect(page.posts.map(({ author }) => author)).toEqual([
            {
                name: null,
                joined: '2017-10-15',
                messages: 28_401,
                reactionScore: -82,
                country: { text: 'Canada', code: 'CA' },
                location: 'Canada',
            },
        ]);
    });
    test('gives every paragraph, whole and in order', () => {
        const lines = theDocument.split('\n');
        const expected = lines.slice(lines.indexOf('Location') + 2, lines.indexOf('\u00a0')).filter((line) => line !== '');
        expect(page.posts[0]?.paragraphs).toEqual(expected);
        expect(expected).toHaveLength(27);
        expect(expected[0]).toMatch(/^Vladimir Putin invited his Chinese counterpart, Xi Jinping, .* over the war in Ukraine\.$/);
        expect(expected.at(-1)).toMatch(/^Thursday’s incident came amid fears .* against Ukraine\.$/);
    });
    test('leaves its two blocks empty', () => {
        expect(page.latestPosts).toEqual([]);
        expect(page.countryLatestPosts).toEqual([]);
    });
    test('reads the same with CRLF, a byte-order mark, trailing blanks and a true minus', () => {
        const other = `\ufeff${theDocument.replaceAll('\n', ' \t\r\n').replace('-82', '\u221282')}\r\n\r\n`;
        expect(readDocument(other)).toEqual(page);
        expect(readDocument(decodeDocument(Buffer.from(other)))).toEqual(page);
    });
});
const oneLine = fc
    .oneof({ weight: 3, arbitrary: fc.string({ unit: 'grapheme' }) }, fc.string({ unit: 'binary' }), fc.lorem(), fc.constantFrom('Joined', 'Messages', 'Reaction score', 'Country', 'Location', 'Oct 15, 2017', '28,401', '-82'), fc.constantFrom("What's new", 'Latest posts', 'Country Latest Posts', 'Back', 'Top Bottom', 'Canada', '# a', '> b'))
    .map((text) => text
    .replace(/\p{Cc}/gu, '')
    .toWellFormed()
    .trim())
    .filter((text) => text !== '');
const labels = ['Joined', 'Messages', 'Reaction score', 'Country', 'Location'];
const author = fc
    .record({
    name: fc.option(oneLine.filter((text) => !labels.includes(text))),
    joined: fc.option(fc
        .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10))),
    messages: fc.option(fc.nat(2_147_483_647)),
    reactionScore: fc.option(fc.integer({ min: -2_147_483_647, max: 2_147_483_647 })),
    country: fc.option(fc
        .oneof(fc.constantFrom('Canada', 'U.S.A.', 'the Netherlands', 'Côte d’Ivoire', 'Narnia'), oneLine)
        .map((text) => ({
        text,
        code: findCountry(text),
    }))),
    location: fc.option(oneLine),
})
    .filter(({ name: _, ...fields }) => Object.values(fields).some((value) => value !== null));
const page = fc.record({
    title: oneLine,
    posts: fc.array(fc.record({ author, paragraphs: fc.array(oneLine, { maxLength: 6 }) }), {
        minLength: 1,
        maxLength: 5,
    }),
    latestPosts: fc.array(oneLine, { maxLength: 4 }),
    countryLatestPosts: fc.array(oneLine, { maxLength: 4 }),
});
describe('any typed page that is written out', () => {
    test('reads back equal', () => {
        fc.assert(fc.property(page, (written) => expect(readDocument(writeDocument(written))).toEqual(written)), { numRuns: 500 });
    });
    test('reads back equal whatever its line ends, marks and blanks', () => {
        const noise = fc.record({
            mark: fc.constantFrom('', '\ufeff'),
            end: fc.constantFrom('\n', '\r\n', ' \n', '\t \r\n', '\r'),
            minus: fc.constantFrom('-', '\u2212'),
            tail: fc.constantFrom('', '\n', '\r\n\r\n', ' '),
            more: fc.constantFrom('', '\n', '\n \n'),
        });
        fc.assert(fc.property(page, noise, (written, { mark, end, minus, tail, more }) => {
            const text = writeDocument(written, { minus })
                // More empty lines, but not between a no-break space and the text that it shields.
                .replace(/\n\n(?!\u00a0)/g, `\n\n${more}`)
                .replaceAll('\n', end);
            expect(readDocument(mark + text + tail)).toEqual(written);
        }), { numRuns: 500 });
    });
});
const card = 'Joined\nOct 15, 2017\nMessages\n28,401\nReaction score\n-82\nCountry\nCanada\nLocation\nToronto';
const tail = '\n\nLatest posts\n\nCountry Latest Posts\n\nBack\nTop Bottom';
const top = "What's new\n\nTitle\n\n";
/** A document whose first post's line numbers begin at 5. */
function documentOf(...blocks) {
    return top + blocks.join('\n\n') + tail;
}
describe('documents of the same form', () => {
    test('hold several posts, each under its author', () => {
        const read = readDocument(documentOf(`Ann\n${card}`, 'One', 'Two\nThree', 'Bob\nMessages\n3', 'Four', 'Country\nNarnia', 'Five'));
        expect(read.posts.map((post) => [post.author.name, post.author.messages, post.paragraphs])).toEqual([
            ['Ann', 28_401, ['One', 'Two', 'Three']],
            ['Bob', 3, ['Four']],
            [null, null, ['Five']],
        ]);
        expect(read.posts[2]?.author.country).toEqual({ text: 'Narnia', code: null });
    });
    test('can have a card right under the last post’s line of no-break space', () => {
        const read = readDocument(documentOf(card, `One\n\u00a0\nBob\n${card}`, 'Two'));
        expect(read.posts.map((post) => [post.author.name, post.paragraphs])).toEqual([
            [null, ['One']],
            ['Bob', ['Two']],
        ]);
    });
    test('can have posts without text', () => {
        expect(readDocument(documentOf(card, '\u00a0', card, 'Two')).posts.map((post) => post.paragraphs)).toEqual([
            [],
            ['Two'],
        ]);
    });
    test('can lack any label', () => {
        for (const label of labels) {
            const author = readDocument(documentOf(card.replace(new RegExp(`(^|\n)${label}\n[^\n]+`), '').trim(), 'One'))
                .posts[0]?.author;
            expect(Object.values(author ?? {}).filter((value) => value === null)).toHaveLength(2);
        }
    });
    test('keep the lines of the blocks at the end', () => {
        const read = readDocument(`${top}${card}\n\nOne\n\nLatest posts\nA\n\nB\n\nCountry Latest Posts\n\nC\n\nBack\nTop Bottom\n`);
        expect([read.latestPosts, read.countryLatestPosts]).toEqual([['A', 'B'], ['C']]);
    });
    test('can speak of labels and headings in a post', () => {
        const text = ['Joined the army.', 'Joined', 'Latest posts', 'Messages\nwere sent', 'Country Latest Posts\nBack'];
        expect(readDocument(documentOf(card, ...text)).posts).toHaveLength(1);
        expect(readDocument(documentOf(card, ...text)).posts[0]?.paragraphs).toEqual(text.flatMap((block) => block.split('\n')));
    });
    test.each([
        ['1', 1],
        ['1234', 1234],
        ['1,234,567', 1_234_567],
        ['2147483647', 2_147_483_647],
    ])('can say %s messages', (text, messages) => {
        expect(readDocument(documentOf(`Messages\n${text}`)).posts[0]?.author.messages).toBe(messages);
    });
    test.each([
        ['-0', 0],
        ['−1,204', -1204],
        ['15', 15],
    ])('can say a reaction score of %s', (text, score) => {
        expect(readDocument(documentOf(`Reaction score\n${text}`)).posts[0]?.author.reactionScore).toBe(score);
    });
});
describe('what is no such document is refused with its line', () => {
    test.each([
        ['nothing', '', 1, /Top Bottom/],
        ['another text', 'Hello\nWorld', 2, /Top Bottom/],
        ['a page without its top', documentOf(card).slice(11), 2, /What's new/],
        ['a page without its end', documentOf(card).replace('Back\n', ''), 18, /"Back"/],
        ['a page without Latest posts', documentOf(card).replace('Latest posts\n\n', ''), 16, /"Latest posts"/],
        [
            'a page without Country Latest Posts',
            documentOf(card).replace('Country Latest Posts', ''),
            20,
            /Country Latest Posts/,
        ],
        ['a title that runs on', documentOf(card).replace('Title\n', 'Title\nmore\n'), 4, /empty line after the title/],
        ['no title', `What's new${tail}`, 2, /title/],
        ['no post', `${top}${tail}`, 7, /author's card/],
        ['a post without a card', documentOf('Hello'), 5, /card with Joined, Messages/],
        ['a name of two lines', documentOf(`Ann\nof Oz\n${card}`), 6, /card with/],
        [
            'an impossible day',
            documentOf(card.replace('Oct 15', 'Feb 30')),
            6,
            /a date such as "Oct 15, 2017" under "Joined", found "Feb 30, 2017"/,
        ],
        ['a day of another form', documentOf(card.replace('Oct 15, 2017', '2017-10-15')), 6, /a date such as/],
        ['words for a number', documentOf(card.replace('28,401', 'many')), 8, /a number such as "28,401"/],
        ['a number with a slip', documentOf(card.replace('28,401', '28,40')), 8, /a number/],
        ['messages below zero', documentOf(card.replace('28,401', '-1')), 8, /a number/],
        ['more than the database holds', documentOf(card.replace('28,401', '2147483648')), 8, /a number/],
        ['a score with a slip', documentOf(card.replace('-82', '--82')), 10, /a number such as "-82"/],
        ['a label without a value', documentOf(card.replace('\nOct 15, 2017', '')), 6, /a date/],
        ['a last label without a value', documentOf(card.replace('\nToronto', '')), 14, /a place under "Location"/],
        [
            'labels in another order',
            documentOf('Messages\n1\nJoined\nOct 15, 2017'),
            7,
            /Reaction score, Country, Location or an empty line/,
        ],
        ['a label twice', documentOf('Messages\n1\nMessages\n2'), 7, /Reaction score/],
        ['text right under a card', documentOf(`${card}\nHello`), 15, /an empty line, found "Hello"/],
        ['a wrong second card', documentOf(card, 'One', card.replace('28,401', 'many')), 21, /a number/],
        ['a second card right under a text', documentOf(card, `One\nBob\n${card}`), 18, /an empty line/],
        ['a control character', documentOf(card, 'One\u0000'), 16, /without control characters/],
        ['a lone surrogate', documentOf(card, 'One\ud800'), 16, /broken Unicode/],
    ])('%s', (_, text, line, message) => {
        const error = refusalOf(() => readDocument(text));
        expect(error.message).toMatch(message);
        expect(error.message.startsWith(`Line ${line}: expected `)).toBe(true);
        expect(error.line).toBe(line);
    });
    test('bytes that are not UTF-8', () => {
        const error = refusalOf(() => decodeDocument(Buffer.concat([Buffer.from('One\nÄ\n'), Buffer.from([0x41, 0xc4, 0x0a])])));
        expect([error.line, error.expected]).toEqual([3, 'text in UTF-8']);
    });
    test('any text is read or refused in this way', () => {
        const pieces = fc.constantFrom(...documentOf(`Ann\n${card}`, 'One', card, 'Two').split('\n'), 'x', '\u00a0', '', '');
        fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (lines) => {
            try {
                readDocument(lines.join('\n'));
            }
            catch (error) {
                expect(error).toBeInstanceOf(DocumentError);
            }
        }), { numRuns: 500 });
    });
});
test('a long document is read in a time in proportion', () => {
    const text = documentOf(...Array.from({ length: 20_000 }, (_, n) => `Member ${n}\n${card}\n\nText ${n}`));
    const started = process.cpuUsage();
    expect(readDocument(text).posts).toHaveLength(20_000);
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
});
function refusalOf(act) {
    try {
        act();
    }
    catch (error) {
        if (error instanceof DocumentError)
            return error;
        throw error;
    }
    throw new Error('It was read.');
}
//# sourceMappingURL=document-reader.test.js.map