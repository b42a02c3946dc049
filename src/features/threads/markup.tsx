import type { ComponentChildren, VNode } from 'preact'
import { counted, Time } from '../../web/parts/figures.js'
import { Pager } from '../../web/parts/pager.js'
import { MemberName } from '../accounts/markup.js'
import { LatestBlocks } from '../latest/markup.js'
import type { CountriesAnswer, LatestPostView } from '../latest/schema.js'
import { type OwnPost, Post, type PostSetting } from '../posts/markup.js'
import type { Reactor } from '../reactions/schema.js'
import type { ThreadPostsAnswer, ThreadView } from './schema.js'

/** A page of a thread, what its posts have in common for who looks at them, and who reacted to them. */
export type ShownThread = ThreadPostsAnswer & {
  setting: PostSetting
  reactors: ReadonlyMap<number, readonly Reactor[]>
}

/** What stands below a thread: the two blocks of the document. */
type Around = { latest: readonly LatestPostView[]; countries: CountriesAnswer['countries'] }

/** A thread as its readers see it, in the order of the document. */
export function ThreadPage({ shown, around }: { shown: ShownThread; around: Around }): VNode {
  const { thread, pagination } = shown
  return (
    <>
      <nav class="trail" aria-label="Where this is">
        <a href={`/forums/${thread.forum.id}`} dir="auto">
          {thread.forum.name}
        </a>
      </nav>
      <h1 id="title" dir="auto" data-live>
        {thread.title}
      </h1>
      <Pager path={`/threads/${thread.id}`} {...pagination} />
      <Posts shown={shown} />
      <Pager path={`/threads/${thread.id}`} {...pagination} />
      <LatestBlocks posts={around.latest} countries={around.countries} />
      <PageEnd back={`/forums/${thread.forum.id}`} />
    </>
  )
}

function Posts({ shown: { thread, posts, pagination, viewer, setting, reactors } }: { shown: ShownThread }): VNode {
  const own = (id: number): OwnPost => ({
    reaction: viewer.reactions[id] ?? null,
    canEdit: viewer.editable.includes(id),
    canDelete: viewer.deletable.includes(id),
  })
  return (
    <section
      id="posts"
      data-live
      aria-label="Posts"
      data-thread={thread.id}
      data-page={pagination.page}
      data-page-count={pagination.pageCount}
      data-setting={JSON.stringify(setting)}
    >
      {posts.map((post) => (
        <Post key={post.id} post={post} setting={setting} own={own(post.id)} reactors={reactors.get(post.id) ?? []} />
      ))}
    </section>
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

/** The threads of a forum, each with how it goes in it. */
export function ThreadLines({ threads }: { threads: readonly ThreadView[] }): VNode {
  if (threads.length === 0) return <p class="hint">There is no thread here yet.</p>
  return (
    <ul class="lines">
      {threads.map((thread) => (
        <li key={thread.id} class="split" data-thread={thread.id}>
          <ThreadEntry thread={thread} />
        </li>
      ))}
    </ul>
  )
}

function ThreadEntry({ thread }: { thread: ThreadView }): VNode {
  return (
    <>
      <div>
        <p class="name">
          {thread.isSticky && <span class="mark">Sticky</span>}
          {thread.isLocked && <span class="mark">Locked</span>}
          <a href={`/threads/${thread.id}`} dir="auto">
            {thread.title}
          </a>
        </p>
        <p class="by">
          <MemberName member={thread.author} />, <Time at={thread.createdAt} />.{' '}
          {counted(thread.replyCount, 'reply', 'replies')}, {counted(thread.viewCount, 'view', 'views')}
        </p>
      </div>
      <p class="by">
        <a href={`/posts/${thread.lastPost.id}`}>Latest post</a> by <MemberName member={thread.lastPost.author} />,{' '}
        <Time at={thread.lastPost.createdAt} />
      </p>
    </>
  )
}
