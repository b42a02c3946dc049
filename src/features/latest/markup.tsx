import type { VNode } from 'preact'
import { Country } from '../../web/parts/country.js'
import { counted, Time } from '../../web/parts/figures.js'
import { MemberName } from '../accounts/markup.js'
import type { CountriesAnswer, LatestPostView } from './schema.js'

/** What a line tells of a post. */
type Line = Pick<LatestPostView, 'id' | 'author' | 'createdAt'> & { thread: Pick<LatestPostView['thread'], 'title'> }

/** One line of a list of latest posts: the thread, by whom and when. It leads to the post. */
export function LatestPostLine({ post }: { post: Line }): VNode {
  return (
    <>
      <a href={`/posts/${post.id}`} dir="auto">
        {post.thread.title}
      </a>
      <span class="by">
        <MemberName member={post.author} />, <Time at={post.createdAt} />
      </span>
    </>
  )
}

/** What a member wrote: the threads, the beginnings of the posts, and when. */
export function MemberPosts({ posts }: { posts: readonly LatestPostView[] }): VNode {
  if (posts.length === 0) return <p>There is no post here that you may see.</p>
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

/** The block of the latest posts, each thread once. */
export function LatestPosts({ posts }: { posts: readonly LatestPostView[] }): VNode {
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
export function LatestBlocks(shown: { posts: readonly LatestPostView[]; countries: Countries }): VNode {
  return (
    <div class="columns">
      <LatestPosts posts={shown.posts} />
      <CountryLatestPosts countries={shown.countries} />
    </div>
  )
}

/** The block of the countries that members write from, the one with the newest post first. */
export function CountryLatestPosts({ countries }: { countries: Countries }): VNode {
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
