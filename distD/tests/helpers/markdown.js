import { parseMarkdown, renderMarkdown } from '../../src/shared/markdown.js';
import { usernameKey } from '../../src/shared/names.js';
/** A forum with three members and one post, as far as a body can tell. */
export const known = {
    members: new Map([
        { id: 7, username: 'Bob' },
        { id: 8, username: 'Жанна' },
        { id: 9, username: '小明' },
    ].map((member) => [usernameKey(member.username), member])),
    posts: new Map([[12, { id: 12, author: 'Ann' }]]),
};
/** What a body looks like there. */
export function render(source, lookup = known) {
    return renderMarkdown(parseMarkdown(source), lookup);
}
//# sourceMappingURL=markdown.js.map