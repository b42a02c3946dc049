/** A reply as one statement of pgbench, with the variables `thread` and `member`: all that a reply writes, and no question asked. */
export const replyStatement = `
WITH place AS (
  SELECT threads.id, forum_id, reply_count, last_post_at, counts_messages
  FROM threads JOIN forums ON forums.id = forum_id
  WHERE threads.id = :thread AND threads.state = 'visible'
  FOR NO KEY UPDATE OF threads
), author AS (
  UPDATE users SET message_count = message_count + counts_messages::int
  FROM place WHERE users.id = :member RETURNING users.id, country_code
), reply AS (
  INSERT INTO posts (thread_id, forum_id, author_id, country_code, position, body, html, excerpt, renderer_version, created_at)
  SELECT place.id, forum_id, author.id, country_code, reply_count + 2, 'A reply with some **words**.',
    '<p>A reply with some <strong>words</strong>.</p>', 'A reply with some words.', 1, greatest(now(), last_post_at)
  FROM place, author
  RETURNING id, thread_id, forum_id, country_code, position, created_at
), tally AS (
  INSERT INTO post_tallies (forum_id, country_code, shard, post_count)
  SELECT forum_id, coalesce(country_code, ''), thread_id % 8, 1 FROM reply
  ON CONFLICT (forum_id, country_code, shard) DO UPDATE SET post_count = post_tallies.post_count + excluded.post_count
), told AS (
  INSERT INTO events (type, forum_id, thread_id, post_id, data)
  SELECT 'post.created', forum_id, thread_id, id, jsonb_build_object('position', position) FROM reply
)
UPDATE threads SET reply_count = reply_count + 1, last_post_id = reply.id, last_post_at = reply.created_at
FROM reply WHERE threads.id = reply.thread_id`

/** A first reaction to a post as one statement of pgbench, with the variables `post` and `member`. */
export const reactionStatement = `
WITH target AS (
  SELECT posts.id, posts.author_id, thread_id, posts.forum_id
  FROM posts JOIN threads ON threads.id = thread_id
  WHERE posts.id = :post AND posts.author_id <> :member AND posts.state = 'visible' AND threads.state = 'visible'
  FOR NO KEY UPDATE OF posts
), reaction AS (
  INSERT INTO reactions (post_id, user_id, type_id, receiver_id, forum_id)
  SELECT target.id, :member, reaction_types.id, author_id, forum_id FROM target, reaction_types WHERE key = 'like'
  ON CONFLICT DO NOTHING RETURNING post_id
), counted AS (
  UPDATE posts SET reaction_score = reaction_score + 1,
    reaction_counts = jsonb_set(reaction_counts, '{like}', to_jsonb(coalesce((reaction_counts->>'like')::int, 0) + 1))
  FROM reaction WHERE posts.id = reaction.post_id
), scored AS (
  UPDATE users SET reaction_score = users.reaction_score + 1
  FROM target JOIN reaction ON reaction.post_id = target.id WHERE users.id = target.author_id
)
INSERT INTO events (type, forum_id, thread_id, post_id, user_id)
SELECT 'reactions.changed', forum_id, thread_id, target.id, author_id
FROM target JOIN reaction ON reaction.post_id = target.id`
