import type { VNode } from 'preact'
import { withNext } from '../../web/parts/address.js'
import { Country } from '../../web/parts/country.js'
import { counted, Time } from '../../web/parts/figures.js'
import { More } from '../../web/parts/pager.js'
import { MemberName } from '../accounts/markup.js'
import { NewMark } from '../reads/markup.js'
import type { CountriesAnswer, LatestPostsAnswer, LatestPostView } from './schema.js'

/** Whether something in the thread of a post is unread. */
type Mark = { isUnread?: boolean }

/** A post in a list of latest posts. */
export type MarkedPost = LatestPostView & Mark

/** What a line tells of a post. */
type Line = Pick<LatestPostView, 'id' | 'author' | 'createdAt'> & {
  thread: Pick<LatestPostView['thread'], 'id' | 'title'>
} & Mark

/** One line of a list of latest posts: the thread, by whom and when. It leads to the post. */
export function LatestPostLine({ post }: { post: Line }): VNode {
  return (
    <>
      <a href={`/posts/${post.id}`} dir="auto">
        {post.thread.title}
      </a>
      {post.isUnread && <NewMark threadId={post.thread.id} title={post.thread.title} />}
      <span class="by">
        <MemberName member={post.author} />, <Time at={post.createdAt} />
      </span>
    </>
  )
}

/** What a member wrote: the threads, the beginnings of the posts, and when. */
export function MemberPosts({ posts }: { posts: readonly LatestPostView[] }): VNode {
  if (posts.length === 0) return <p class="panel">There is no post here that you may see.</p>
  return (
    <ul class="panel lines">
      {posts.map(({ id, thread, excerpt, createdAt }) => (
        <li key={id}>
          <a href={`/posts/${id}`} dir="auto">
            {thread.title}
          </a>
          <p dir="auto">{excerpt}</p>
          <span class="by">
            <bdi>{thread.forum.name}</bdi>, <Time at={createdAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** How many lines each of the two blocks has. */
export const blockLength = 10

/** The block of the latest posts, each thread once. */
function LatestPosts({ posts }: { posts: readonly MarkedPost[] }): VNode {
  return (
    <section id="latest-posts" class="panel" data-live aria-labelledby="latest-posts-heading">
      <h2 id="latest-posts-heading">
        <a href="/latest-posts">Latest posts</a>
      </h2>
      <ul class="lines">
        {posts.map((post) => (
          <li key={post.id} data-thread={post.threadId}>
            <LatestPostLine post={post} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type Countries = CountriesAnswer['countries']

/** The two blocks of the document, side by side. */
export function LatestBlocks(shown: { posts: readonly MarkedPost[]; countries: Countries }): VNode {
  return (
    <div class="columns">
      <LatestPosts posts={shown.posts} />
      <CountryLatestPosts countries={shown.countries} />
    </div>
  )
}

/** The block of the countries that members write from, the one with the newest post first. */
function CountryLatestPosts({ countries }: { countries: Countries }): VNode {
  return (
    <section id="country-latest-posts" class="panel" data-live aria-labelledby="country-latest-posts-heading">
      <h2 id="country-latest-posts-heading">
        <a href="/countries">Country Latest Posts</a>
      </h2>
      <ul class="lines">
        {countries.map((entry) => (
          <li key={entry.country.code} data-country={entry.country.code} data-posts={entry.postCount}>
            <CountryLine entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A country with its newest post. */
export function CountryLine({ entry: { country, postCount, latestPost } }: { entry: Countries[number] }): VNode {
  return (
    <>
      <p>
        <Country country={country} /> <span class="by">{counted(postCount, 'post', 'posts')}</span>
      </p>
      <LatestPostLine post={latestPost} />
    </>
  )
}

/** A post in a list that has room: with the forum it stands in, and its first words. */
function LatestPostEntry({ post }: { post: MarkedPost }): VNode {
  const { thread } = post
  return (
    <>
      <LatestPostLine post={post} />
      <p class="by">
        <a href={`/forums/${thread.forum.id}`} dir="auto">
          {thread.forum.name}
        </a>
        , {counted(thread.replyCount, 'reply', 'replies')}
      </p>
      {post.excerpt && <p dir="auto">{post.excerpt}</p>}
    </>
  )
}

/** A list of posts that has room. */
export function LatestPostEntries({ posts }: { posts: readonly MarkedPost[] }): VNode {
  return (
    <ul class="lines">
      {posts.map((post) => (
        <li key={post.id} data-thread={post.threadId}>
          <LatestPostEntry post={post} />
        </li>
      ))}
    </ul>
  )
}

/** The page of the latest posts, each thread once. */
export function LatestPostsPage({ posts, next }: { posts: readonly MarkedPost[]; next: string | null }): VNode {
  return (
    <>
      <h1>Latest posts</h1>
      <div id="latest" class="panel" data-live>
        {posts.length === 0 ? <p>There is no post that you may read yet.</p> : <LatestPostEntries posts={posts} />}
      </div>
      <More path="/latest-posts" next={next} />
    </>
  )
}

/** The page of what came since a member last looked; for guests, of the newest posts. */
export function WhatsNewPage({ posts, next, isMember }: LatestPostsAnswer & { isMember: boolean }): VNode {
  return (
    <>
      <h1>What’s new</h1>
      {!isMember && (
        <p class="notice">
          <a href={withNext('/sign-in', '/whats-new')}>Sign in</a> to see what is new since you last looked. These are
          the newest posts.
        </p>
      )}
      <div class="panel">
        {posts.length > 0 && <LatestPostEntries posts={posts} />}
        {posts.length === 0 && isMember && (
          <p>
            Nothing is new since you last looked. What was there before is among the{' '}
            <a href="/latest-posts">latest posts</a>.
          </p>
        )}
        {posts.length === 0 && !isMember && <p>There is no post that you may read yet.</p>}
      </div>
      <More path="/whats-new" next={next} />
    </>
  )
}
