import { renderBodyWith } from '../../src/features/posts/body.js';
import { largestId } from '../../src/shared/fields.js';
import { cutExcerpt, rendererVersion } from '../../src/shared/markdown.js';
import { usernameKey } from '../../src/shared/names.js';
/**
 * A renderer for the bodies of a demo, which are composed of few sentences: it renders each once and composes what it
 * gave. The result is what the renderer of posts gives for the whole; a test holds that of every body. It holds of
 * blocks that end at a blank line, and of sentences that leave no markup open.
 */
export function rendererOf(members) {
    const byName = new Map([...members.values()].map((member) => [member.username, member]));
    const render = (source) => {
        const { html, excerpt } = renderBodyWith({ members, posts: new Map() }, source);
        return { html, plain: excerpt };
    };
    const renderOnce = kept(render);
    const renderSentence = kept((source) => insideParagraph(render(source)));
    const sentenceOf = (source) => {
        const member = source.startsWith('@') ? byName.get(source.slice(1)) : undefined;
        return member ? mentionOf(member) : renderSentence(source);
    };
    const blockOf = (block, authors) => {
        const quote = /^:::quote (\d+)\n(.*)\n:::$/.exec(block);
        if (quote)
            return quotationOf(Number(quote[1]), authors, paragraphOf(quote[2] ?? ''));
        if (listItem.test(block))
            return listOf(block);
        return block.includes('\n') ? renderOnce(block) : paragraphOf(block);
    };
    const listOf = (block) => {
        const items = block.split('\n').map((line) => renderSentence(line.replace(listItem, '')));
        const tag = block.startsWith('-') ? 'ul' : 'ol';
        const html = items.map((item) => `<li>${item.html}</li>\n`).join('');
        return { html: `<${tag}>\n${html}</${tag}>`, plain: joined(items, 'plain', ' ') };
    };
    const paragraphOf = (block) => {
        const sentences = block.split(sentenceEnd).map(sentenceOf);
        return { html: `<p>${joined(sentences, 'html', ' ')}</p>`, plain: joined(sentences, 'plain', ' ') };
    };
    return (source, authors) => {
        const blocks = source.split('\n\n').map((block) => blockOf(block, authors));
        const excerpt = cutExcerpt(joined(blocks, 'plain', ' '));
        return { body: source, html: joined(blocks, 'html', '\n'), excerpt, rendererVersion };
    };
}
/** Between sentences, and behind what a post or an edit begins with. */
const sentenceEnd = /(?<=[.!?]|^@\S+|^\*Edit:\*) /;
const listItem = /^(?:-|\d\.) /;
function insideParagraph({ html, plain }) {
    const inside = /^<p>(.*)<\/p>$/.exec(html)?.[1];
    if (inside === undefined)
        throw new Error(`A sentence of a demo is more than text: ${html}`);
    return { html: inside, plain };
}
/** Stand in for anybody and any text in what is rendered once for all. */
const [someId, someName, someText] = [largestId, 'some.body', 'quoted'];
const somebody = { id: someId, username: someName, author: someName };
/** Names hold nothing that HTML escapes. */
function fillIn(frame, { id, name }) {
    return frame.replaceAll(String(someId), String(id)).replace(someName, name);
}
const quotation = renderBodyWith({ members: new Map(), posts: new Map([[someId, somebody]]) }, `:::quote ${someId}\n${someText}\n:::`).html;
function quotationOf(postId, authors, text) {
    const frame = fillIn(quotation, { id: postId, name: authors.get(postId) ?? '' });
    // Excerpts leave quotations out.
    return { html: frame.replace(`<p>${someText}</p>`, () => text.html), plain: '' };
}
const mention = insideParagraph({
    html: renderBodyWith({ members: new Map([[usernameKey(someName), somebody]]), posts: new Map() }, `@${someName}`)
        .html,
    plain: '',
}).html;
function mentionOf({ id, username }) {
    return { html: fillIn(mention, { id, name: username }), plain: `@${username}` };
}
function joined(pieces, key, between) {
    let text = '';
    for (const piece of pieces)
        if (piece[key] !== '')
            text += text === '' ? piece[key] : between + piece[key];
    return text;
}
/** Remembers what a function gave. A demo's words are bounded, and so is this. */
function kept(make) {
    const known = new Map();
    return (source) => {
        const found = known.get(source) ?? make(source);
        known.set(source, found);
        return found;
    };
}
//# sourceMappingURL=render.js.map