/** What can be said, with {thing}, {other}, {action} and {n} filled in from the forum. */
const sentences = [
    'My {thing} has done this for {n} months now.',
    'I would start with the {thing} and leave the {other} for later.',
    'Has anybody tried to {action} first?',
    'It took me **{n} attempts** until the {thing} was right.',
    'The {other} matters more than people think.',
    'You should *always* {action} before you touch the {thing}.',
    'I paid {n} for mine and never looked back.',
    'A friend told me to {action}, and it worked.',
    'That is not what I have seen with my {thing}.',
    'Honestly, the {thing} is ~~fine~~ not worth it.',
    'After {n} days the {other} looked like new.',
    'There are two kinds of {thing}, and yours is the harder one.',
    'I keep a second {thing} for exactly that.',
    'Would you do it again, or choose another {other}?',
    'For a beginner the {thing} is good enough.',
    'If nothing else helps, {action} and try again tomorrow.',
    'The difference between a cheap {thing} and a good one is *patience*.',
    'I measured it {n} times and the {other} was the reason.',
];
const shortReplies = [
    'Thanks, that helped!',
    'Same here.',
    'This.',
    'I agree with every word.',
    'Not sure about that…',
    'Following, I have the same question.',
    'Great find, thank you :-)',
    'It works now. Thanks, everybody.',
    'Could you show us a picture?',
    '+1',
];
const titles = [
    'Which {thing} would you choose?',
    'My {thing} gave up after {n} years',
    'How often do you {action}?',
    'Is a {other} worth the money?',
    'Help: {thing} and {other} do not get along',
    'What I learned from {n} months with a {thing}',
    'The {thing} thread',
    'Unpopular opinion: you do not need a {other}',
    'First {thing}, any advice?',
    'Do you {action} before or after the {thing}?',
    'Show your {thing}',
    'A small question about the {other}',
];
const code = [
    'const total = items.reduce((sum, item) => sum + item.price, 0)',
    'SELECT author, count(*) FROM notes GROUP BY author',
    'for file in *.txt; do wc -l "$file"; done',
    'if (retries > 3) throw new Error("still broken")',
];
/** A thread's title. */
export function writeTitle(random, forum) {
    const title = fill(random, forum, random.pick(titles));
    return title.charAt(0).toUpperCase() + title.slice(1);
}
/** A post in Markdown: often a sentence or two, sometimes with a list, a link, code or a spoiler. */
export function writeBody(random, forum, { quote, mention }) {
    const blocks = quote ? [`:::quote ${quote.postId}\n${quote.text}\n:::`] : [];
    const isShort = random.chance(0.3);
    const opening = isShort ? random.pick(shortReplies) : writeParagraph(random, forum);
    blocks.push(mention === null ? opening : `@${mention} ${opening}`);
    if (!isShort)
        blocks.push(...writeMore(random, forum));
    return blocks.join('\n\n');
}
/** A sentence without markup: what others quote, and what is said of an edit. */
export function writePlain(random, forum) {
    return fill(random, forum, random.pick(sentences)).replace(/[*~]+/g, '');
}
function writeParagraph(random, forum) {
    const count = random.longTail(1.4, 6);
    return Array.from({ length: count }, () => fill(random, forum, random.pick(sentences))).join(' ');
}
function writeMore(random, forum) {
    const blocks = [];
    if (random.chance(0.3))
        blocks.push(writeParagraph(random, forum));
    if (random.chance(0.08))
        blocks.push(writeList(random, forum));
    if (random.chance(0.08)) {
        blocks.push(`More in [this guide](https://example.org/guides/${random.below(90)}) about the ${random.pick(forum.things)}.`);
    }
    if (random.chance(0.03))
        blocks.push(`See https://example.net/notes/${random.below(900)} too.`);
    if (random.chance(forum.name === 'Programming' ? 0.2 : 0.01))
        blocks.push(`\`\`\`\n${random.pick(code)}\n\`\`\``);
    if (random.chance(0.04))
        blocks.push(`In the end ||${writePlain(random, forum)}||`);
    return blocks;
}
function writeList(random, forum) {
    const isNumbered = random.chance(0.4);
    const items = Array.from({ length: 2 + random.below(3) }, () => random.pick(random.chance(0.5) ? forum.things : forum.actions));
    return items.map((item, index) => `${isNumbered ? `${index + 1}.` : '-'} ${item}`).join('\n');
}
function fill(random, forum, template) {
    return template
        .replaceAll('{thing}', () => random.pick(forum.things))
        .replaceAll('{other}', () => random.pick(forum.things))
        .replaceAll('{action}', () => random.pick(forum.actions))
        .replaceAll('{n}', () => String(2 + random.below(18)));
}
//# sourceMappingURL=text.js.map