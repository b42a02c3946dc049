import type { VNode } from 'preact'
import { counted, Time } from '../../web/parts/figures.js'
import { ButtonForm, OnceKey, SendButton } from '../../web/parts/form.js'
import { Trail } from '../../web/parts/trail.js'
import { MemberName } from '../accounts/markup.js'
import { PostBody } from './markup.js'
import type { PostAnswer, PostView, RevisionView } from './schema.js'

/** Asks before a post is deleted. `replies`: how many go with it where it opens its thread, else null. */
export function DeletePage({ post, replies }: { post: PostView; replies: number | null }): VNode {
  return (
    <>
      <Trail steps={[{ href: `/posts/${post.id}`, label: 'To the post' }]} />
      <h1>{replies === null ? 'Delete this post?' : 'Delete this thread?'}</h1>
      <p>
        {replies !== null && `This post opens its thread: ${counted(replies, 'reply', 'replies')} will go with it. `}
        Moderators can restore what is deleted.
      </p>
      <blockquote class="panel">
        <PostedBy post={post} />
        <PostBody html={post.html} />
      </blockquote>
      <form class="row" method="post" action={`/posts/${post.id}/delete`}>
        <OnceKey />
        <SendButton>Delete</SendButton>
        <a href={`/posts/${post.id}`}>Cancel</a>
      </form>
    </>
  )
}

function PostedBy({ post }: { post: PostView }): VNode {
  return (
    <p class="by">
      <MemberName member={post.author} />, <Time at={post.createdAt} />
    </p>
  )
}

/** A deleted post as those see it who may: what it said, and the way back. A first post stands for its thread. */
export function DeletedPost({ deleted, isThread }: { deleted: PostAnswer; isThread: boolean }): VNode {
  const { post, viewer } = deleted
  return (
    <div class="notice" id="deleted">
      <p>
        {isThread ? 'This thread is deleted: it began with a post by ' : 'This post is deleted: it was written by '}
        <MemberName member={post.author} />, <Time at={post.createdAt} />.
      </p>
      <details>
        <summary>What it said</summary>
        <PostBody html={post.html} />
      </details>
      {viewer.canRestore && (
        <ButtonForm action={`/posts/${post.id}/restore`} label={isThread ? 'Restore the thread' : 'Restore the post'}>
          <OnceKey />
        </ButtonForm>
      )}
    </div>
  )
}

/** What a post said before its edits, latest first. */
export function HistoryPage({ postId, revisions }: { postId: number; revisions: readonly RevisionView[] }): VNode {
  return (
    <>
      <Trail steps={[{ href: `/posts/${postId}`, label: 'To the post' }]} />
      <h1>Earlier versions of a post</h1>
      {revisions.length === 0 && <p class="panel">This post was never edited.</p>}
      {revisions.map(({ version, html, createdAt, editedBy }) => (
        <article key={version} class="panel" aria-labelledby={`version-${version}`}>
          <h2 id={`version-${version}`}>Version {version}</h2>
          <p class="by">
            <MemberName member={editedBy} />, <Time at={createdAt} />
          </p>
          <PostBody html={html} />
        </article>
      ))}
    </>
  )
}
