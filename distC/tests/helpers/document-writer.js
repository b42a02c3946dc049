const noBreak = '\u00a0';
const labels = ['Joined', 'Messages', 'Reaction score', 'Country', 'Location'];
/** Writes a page in the form that `readDocument` reads. Its lines must be one line each, without blanks at their ends. */
export function writeDocument(page, { minus = '-' } = {}) {
    return [
        ...["What's new", '', page.title, ''],
        ...page.posts.flatMap((post) => writePost(post, minus)),
        ...['Latest posts', ...page.latestPosts, ''],
        ...['Country Latest Posts', ...page.countryLatestPosts, ''],
        ...['Back', 'Top Bottom'],
    ].join('\n');
}
function writePost({ author, paragraphs }, minus) {
    // Under a line of no-break space, a text that is like a card is no card.
    const shield = paragraphs.some((text) => labels.includes(text)) ? [noBreak] : [];
    return [...writeCard(author, minus), '', ...shield, ...paragraphs, noBreak, ''];
}
function writeCard(author, minus) {
    const values = [
        author.joined && writeDate(author.joined),
        author.messages?.toLocaleString('en-US'),
        author.reactionScore?.toLocaleString('en-US').replace('-', minus),
        author.country?.text,
        author.location,
    ];
    const lines = labels.flatMap((label, index) => (values[index] ? [label, values[index]] : []));
    return author.name === null ? lines : [author.name, ...lines];
}
function writeDate(day) {
    const options = { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' };
    return new Date(day).toLocaleDateString('en-US', options);
}
//# sourceMappingURL=document-writer.js.map