import type { ComponentChildren, VNode } from 'preact'
import { Pager } from '../../web/parts/pager.js'
import { CountryLatestPosts, LatestPosts } from '../latest/markup.js'
import type { CountriesAnswer, LatestPostView } from '../latest/schema.js'
import { Post } from '../posts/markup.js'
import type { ThreadPostsAnswer } from './schema.js'

/** What stands below a thread: the two blocks of the document. */
type Around = { latest: readonly LatestPostView[]; countries: CountriesAnswer['countries'] }

/** A thread as its readers see it, in the order of the document. */
export function ThreadPage({ shown, around }: { shown: ThreadPostsAnswer; around: Around }): VNode {
  const { thread, posts, pagination } = shown
  return (
    <>
      <nav class="trail" aria-label="Where this is">
        <a href={`/forums/${thread.forum.id}`} dir="auto">
          {thread.forum.name}
        </a>
      </nav>
      <h1 id="title" dir="auto">
        {thread.title}
      </h1>
      <section id="posts" aria-label="Posts">
        {posts.map((post) => (
          <Post key={post.id} post={post} />
        ))}
      </section>
      <Pager path={`/threads/${thread.id}`} {...pagination} />
      <div class="columns">
        <LatestPosts posts={around.latest} />
        <CountryLatestPosts countries={around.countries} />
      </div>
      <PageEnd back={`/forums/${thread.forum.id}`} />
    </>
  )
}

/** The document's last line: the ways out of a page. */
function PageEnd({ back }: { back: string }): ComponentChildren {
  return (
    <nav id="bottom" class="page-end" aria-label="This page">
      <a href={back}>Back</a> <a href="#top">Top</a> <a href="#bottom">Bottom</a>
    </nav>
  )
}
