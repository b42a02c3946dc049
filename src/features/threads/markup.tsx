import type { ComponentChildren, VNode } from 'preact'
import { withNext } from '../../web/parts/address.js'
import { counted, Time } from '../../web/parts/figures.js'
import { Pager, pagePath } from '../../web/parts/pager.js'
import { Trail } from '../../web/parts/trail.js'
import { MemberName } from '../accounts/markup.js'
import { LatestBlocks, type MarkedPost } from '../latest/markup.js'
import type { CountriesAnswer } from '../latest/schema.js'
import { DeletedPost } from '../posts/history-markup.js'
import { type OwnPost, Post, type PostSetting } from '../posts/markup.js'
import type { PostAnswer } from '../posts/schema.js'
import { emptyDraft, ReplyForm } from '../posts/writing-markup.js'
import type { Reactor } from '../reactions/schema.js'
import { NewMark, UnreadLink } from '../reads/markup.js'
import type { ThreadPostsAnswer, ThreadView } from './schema.js'

/** A page of a thread, what its posts have in common for who looks at them, and who reacted to them. */
export type ShownThread = ThreadPostsAnswer & {
  setting: PostSetting
  reactors: ReadonlyMap<number, readonly Reactor[]>
}

/** What stands around a thread's posts: what is deleted, for those who may see it, and the two blocks of the document. */
type Around = {
  deleted: PostAnswer | null
  latest: readonly MarkedPost[]
  countries: CountriesAnswer['countries']
}

/** A thread as its readers see it, in the order of the document. */
export function ThreadPage({ shown, around }: { shown: ShownThread; around: Around }): VNode {
  const { thread, pagination, viewer, setting } = shown
  const path = `/threads/${thread.id}`
  return (
    <>
      <Trail steps={[{ href: `/forums/${thread.forum.id}`, label: thread.forum.name }]} />
      <h1 id="title" dir="auto" data-live>
        {thread.title}
      </h1>
      <ThreadState shown={shown} />
      {around.deleted && <DeletedPost deleted={around.deleted} isThread={thread.state === 'deleted'} />}
      <UnreadLink threadId={thread.id} firstUnread={viewer.firstUnread} pagination={pagination} />
      <div id="pages-above" data-live>
        <Pager path={path} {...pagination} />
      </div>
      <Posts shown={shown} />
      {setting.canReply && <QuotesForm threadId={thread.id} />}
      <div id="pages-below" data-live>
        <Pager path={path} {...pagination} label="Pages, again" />
      </div>
      <Replying shown={shown} />
      <LatestBlocks posts={around.latest} countries={around.countries} />
      <PageEnd back={`/forums/${thread.forum.id}`} />
    </>
  )
}

/** How it stands with a thread, and the way to change that. */
function ThreadState({ shown: { thread, viewer } }: { shown: ShownThread }): VNode {
  return (
    <p id="thread-state" class="row" data-live>
      {thread.isSticky && <span class="mark">Sticky</span>}
      {thread.isLocked && <span class="mark">Locked</span>}
      {(viewer.canEdit || viewer.canModerate) && thread.state === 'visible' && (
        <a href={`/threads/${thread.id}/edit`}>Edit thread</a>
      )}
    </p>
  )
}

/** Answers several posts at once without a script: each has a box that belongs to this form. */
function QuotesForm({ threadId }: { threadId: number }): VNode {
  return (
    <form id="quotes" class="no-script" action={`/threads/${threadId}/reply`}>
      <p>
        <button type="submit">Reply with quotes</button>
      </p>
    </form>
  )
}

/** The form for a reply, or why there is none. */
function Replying({ shown: { thread, pagination, setting } }: { shown: ShownThread }): VNode {
  if (setting.canReply) {
    return (
      <section aria-labelledby="replying-heading">
        <h2 id="replying-heading">Reply</h2>
        <ReplyForm threadId={thread.id} draft={emptyDraft} />
      </section>
    )
  }
  if (setting.viewerId === null) {
    const next = `${pagePath(`/threads/${thread.id}`, pagination.page)}#reply`
    return (
      <p class="panel">
        <a href={withNext('/sign-in', next)}>Sign in to reply</a>
      </p>
    )
  }
  return <p class="panel">{whyNot(thread)}</p>
}

function whyNot(thread: ThreadView): string {
  if (thread.state === 'deleted') return 'This thread is deleted: it takes no replies unless it is restored.'
  if (thread.isLocked) return 'This thread is locked: it takes no replies.'
  return 'You may not reply in this forum. Ask its moderators if you should.'
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
      data-per-page={pagination.perPage}
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

type Lines = { threads: readonly ThreadView[]; unread: ReadonlySet<number> }

/** The threads of a forum, each with how it goes in it, and whether something in it is unread. */
export function ThreadLines({ threads, unread }: Lines): VNode {
  if (threads.length === 0) return <p>There is no thread here yet.</p>
  return (
    <ul class="lines">
      {threads.map((thread) => (
        <li key={thread.id} class="split" data-thread={thread.id}>
          <ThreadEntry thread={thread} isUnread={unread.has(thread.id)} />
        </li>
      ))}
    </ul>
  )
}

function ThreadEntry({ thread, isUnread }: { thread: ThreadView; isUnread: boolean }): VNode {
  return (
    <>
      <div>
        <p class="name">
          {thread.isSticky && <span class="mark">Sticky</span>}
          {thread.isLocked && <span class="mark">Locked</span>}
          <a href={`/threads/${thread.id}`} dir="auto">
            {thread.title}
          </a>
          {isUnread && <NewMark threadId={thread.id} title={thread.title} />}
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
