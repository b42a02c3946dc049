import { guest } from '../../shared/actor.js';
import { excerpt, parseMarkdown, rendererVersion, renderMarkdown } from '../../shared/markdown.js';
import { readSight } from '../forums/access.js';
import { lookUpNames } from './queries.js';
/**
 * Renders a body for a post in a forum: members that it mentions and posts that it quotes are linked.
 * A quoted post is named only when everybody who reads the forum may see it: it stands in the same forum,
 * or where guests read. The forum is asked for only when it matters. Done before the transaction, so that no lock is held meanwhile.
 */
export async function renderBody(reader, forumId, source) {
    const parsed = parseMarkdown(source);
    const forumIds = async () => [await forumId(), ...(await readSight(reader, guest)).readable];
    return toStored(source, parsed, await lookUpNames(reader, parsed, forumIds));
}
/** Renders a body with names and posts that are known already. Nothing is read. */
export function renderBodyWith(lookup, source) {
    return toStored(source, parseMarkdown(source), lookup);
}
function toStored(source, parsed, lookup) {
    return { body: source, html: renderMarkdown(parsed, lookup), excerpt: excerpt(parsed), rendererVersion };
}
//# sourceMappingURL=body.js.map