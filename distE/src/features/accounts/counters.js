import { countsOf, idsOf } from '../../shared/recount.js';
/** Counts a member's posts that became visible in a counting forum, or are not any more. */
export async function bumpMessageCount(tx, userId, by) {
    await tx.user.update({ where: { id: userId }, data: { messageCount: { increment: by } }, select: { id: true } });
}
/** What `bumpMessageCount` does, in an UPDATE of `users`. `by` is an expression. */
export function messageCountBump(by) {
    return `message_count = message_count + ${by}`;
}
/** Changes the sum of the scores that a member's visible posts received. */
export async function bumpReactionScore(tx, userId, by) {
    if (by === 0)
        return;
    await tx.user.update({ where: { id: userId }, data: { reactionScore: { increment: by } }, select: { id: true } });
}
/** What `bumpReactionScore` does, in an UPDATE of `users`. `by` is an expression. */
export function reactionScoreBump(by) {
    return `reaction_score = users.reaction_score + ${by}`;
}
/**
 * Changes the figures of everybody who wrote in threads that were restored or came in whole (+1), or were deleted (−1).
 * Their forums must be locked. Members are locked in the order of their ids.
 */
export async function bumpThreadAuthors(tx, threadIds, by) {
    await tx.$queryRaw `
    SELECT id FROM users
    WHERE id IN (SELECT author_id FROM posts WHERE thread_id = ANY(${[...threadIds]}) AND state = 'visible')
    ORDER BY id FOR NO KEY UPDATE`;
    await tx.$executeRaw `
    UPDATE users SET
      message_count = message_count + ${by}::int * own.messages,
      reaction_score = reaction_score + ${by}::int * own.score
    FROM (
      SELECT author_id, (count(*) FILTER (WHERE counts_messages))::int AS messages, sum(reaction_score)::int AS score
      FROM posts JOIN forums ON forums.id = forum_id
      WHERE thread_id = ANY(${[...threadIds]}) AND state = 'visible' GROUP BY 1
    ) AS own
    WHERE users.id = own.author_id`;
}
/** Changes the message counts of everybody who wrote in a forum whose posts begin (+1) or cease (−1) to count. */
export async function bumpForumAuthors(tx, forumId, by) {
    await tx.$queryRaw `
    SELECT id FROM users WHERE id IN (SELECT author_id FROM posts WHERE forum_id = ${forumId})
    ORDER BY id FOR NO KEY UPDATE`;
    await tx.$executeRaw `
    UPDATE users SET message_count = message_count + ${by}::int * own.messages
    FROM (
      SELECT posts.author_id, count(*)::int AS messages
      FROM posts JOIN threads ON threads.id = posts.thread_id
      WHERE posts.forum_id = ${forumId} AND posts.state = 'visible' AND threads.state = 'visible'
      GROUP BY 1
    ) AS own
    WHERE users.id = own.author_id`;
}
/** Counts a member who declares a country (+1) or does not any more (−1). Null, no country, is not counted. */
export async function bumpCountry(tx, countryCode, by) {
    if (countryCode === null)
        return;
    const where = { countryCode };
    const update = { memberCount: { increment: by } };
    // An upsert offers its new row first, and the table refuses one of −1 before it looks for the old one.
    if (by === 1)
        await tx.countryTally.upsert({ where, create: { countryCode, memberCount: 1 }, update });
    else
        await tx.countryTally.update({ where, data: update });
}
/** Counts a member who moves. In the order of the codes, so that those who change places do not wait for each other. */
export async function moveMember(tx, from, to) {
    if ((from ?? '') > (to ?? '')) {
        await bumpCountry(tx, to, 1);
        await bumpCountry(tx, from, -1);
    }
    else {
        await bumpCountry(tx, from, -1);
        await bumpCountry(tx, to, 1);
    }
}
/** Counts the countries of members who came in together, by their ids. */
export async function bumpCountries(tx, userIds) {
    await tx.$executeRaw `
    INSERT INTO country_tallies (country_code, member_count)
    SELECT country_code, count(*) FROM users
    WHERE id = ANY(${[...userIds]}) AND country_code IS NOT NULL GROUP BY 1 ORDER BY 1
    ON CONFLICT (country_code) DO UPDATE SET member_count = country_tallies.member_count + excluded.member_count`;
}
/**
 * Counts every member's messages (imported, and visible posts in visible threads of counting forums) and reaction
 * score (imported, and the scores of visible posts in visible threads), and the members of every country.
 */
export const recountMembers = async (tx, { fix }) => {
    const differences = [...(await compareMembers(tx)), ...(await compareCountries(tx))];
    if (fix && differences.length > 0)
        await mend(tx, differences);
    return differences;
};
function compareMembers(tx) {
    return tx.$queryRaw `
    SELECT 'users' AS "table", users.id::text AS key, counter."column", counter.stored::text, counter.counted::text
    FROM users
    LEFT JOIN (
      SELECT posts.author_id,
        (count(*) FILTER (WHERE forums.counts_messages))::int AS messages,
        sum(posts.reaction_score)::int AS score
      FROM posts
      JOIN threads ON threads.id = posts.thread_id
      JOIN forums ON forums.id = posts.forum_id
      WHERE posts.state = 'visible' AND threads.state = 'visible'
      GROUP BY 1
    ) AS truth ON truth.author_id = users.id,
    LATERAL (VALUES
      ('message_count', message_count, imported_message_count + coalesce(truth.messages, 0)),
      ('reaction_score', users.reaction_score, imported_reaction_score + coalesce(truth.score, 0))
    ) AS counter ("column", stored, counted)
    WHERE counter.stored <> counter.counted
    ORDER BY users.id, counter."column"`;
}
function compareCountries(tx) {
    return tx.$queryRaw `
    SELECT 'country_tallies' AS "table", country_code AS key, 'member_count' AS "column",
      coalesce(tallies.member_count, 0)::text AS stored, coalesce(truth.member_count, 0)::text AS counted
    FROM country_tallies AS tallies
    FULL JOIN (
      SELECT country_code, count(*)::int AS member_count FROM users WHERE country_code IS NOT NULL GROUP BY 1
    ) AS truth USING (country_code)
    WHERE coalesce(tallies.member_count, 0) <> coalesce(truth.member_count, 0)
    ORDER BY 2`;
}
async function mend(tx, differences) {
    const of = (column) => differences.filter((difference) => difference.column === column);
    const [messages, scores, countries] = [of('message_count'), of('reaction_score'), of('member_count')];
    await tx.$executeRaw `
    UPDATE users SET message_count = truth.counted
    FROM unnest(${idsOf(messages)}::int[], ${countsOf(messages)}::int[]) AS truth (id, counted) WHERE users.id = truth.id`;
    await tx.$executeRaw `
    UPDATE users SET reaction_score = truth.counted
    FROM unnest(${idsOf(scores)}::int[], ${countsOf(scores)}::int[]) AS truth (id, counted) WHERE users.id = truth.id`;
    await tx.$executeRaw `
    INSERT INTO country_tallies (country_code, member_count)
    SELECT * FROM unnest(${countries.map(({ key }) => key)}::text[], ${countsOf(countries)}::int[])
    ON CONFLICT (country_code) DO UPDATE SET member_count = excluded.member_count`;
}
//# sourceMappingURL=counters.js.map