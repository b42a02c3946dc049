import type { ComponentChildren, VNode } from 'preact'
import { counted, Time } from '../../web/parts/figures.js'
import { ButtonForm, Field, type FormState, OnceKey, Refused, typedText, untouched } from '../../web/parts/form.js'
import { Trail } from '../../web/parts/trail.js'
import { AuthorCard, MemberName } from '../accounts/markup.js'
import { Reactions } from '../reactions/markup.js'
import type { ReactionType, Reactor } from '../reactions/schema.js'
import type { ThreadView } from '../threads/schema.js'
import type { PostAnswer, PostView, RevisionView } from './schema.js'

/** What all posts of a page have in common for who looks at them. Pages carry it along for what comes live. */
export type PostSetting = {
  viewerId: number | null
  canReply: boolean
  canReact: boolean
  canModerate: boolean
  reactionTypes: readonly ReactionType[]
}

/** What one post is to who looks at it. */
export type OwnPost = { reaction: string | null; canEdit: boolean; canDelete: boolean }

type PostProps = {
  post: PostView
  setting: PostSetting
  own: OwnPost
  /** The latest who reacted; null where only their number is known. */
  reactors: readonly Reactor[] | null
}

/** A post: its author's card, its text, how it was received, and what can be done with it. */
export function Post({ post, setting, own, reactors }: PostProps): VNode {
  return (
    <article id={`post-${post.id}`} class="post" data-post={post.id} data-author={post.author.id}>
      <AuthorCard author={post.author} />
      <div class="message">
        <PostLine post={post} />
        <div class="body" dir="auto" dangerouslySetInnerHTML={{ __html: post.html }} />
        <Reactions
          post={post}
          types={setting.reactionTypes}
          own={own.reaction}
          canReact={setting.canReact && setting.viewerId !== post.author.id}
          reactors={reactors}
        />
        <PostActions post={post} setting={setting} own={own} />
      </div>
    </article>
  )
}

function PostLine({ post }: { post: PostView }): VNode {
  return (
    <p class="when row">
      <span>
        <a href={`/posts/${post.id}`}>#{post.position}</a> <Time at={post.createdAt} />
      </span>
      {post.editedAt && (
        <a class="edited" href={`/posts/${post.id}/history`}>
          edited <Time at={post.editedAt} />
        </a>
      )}
    </p>
  )
}

function PostActions({ post, setting, own }: Omit<PostProps, 'reactors'>): VNode {
  const { id, threadId } = post
  const canReport = setting.viewerId !== null && setting.viewerId !== post.author.id
  return (
    <ul class="actions row">
      {setting.canReply && (
        <>
          <li>
            <a data-quote={id} href={`/threads/${threadId}/reply?quote=${id}`}>
              Quote
            </a>
          </li>
          <li class="no-script">
            <label>
              <input type="checkbox" form="quotes" name="quote" value={id} /> Add to quotes
            </label>
          </li>
          <li>
            <a data-reply href={`/threads/${threadId}/reply`}>
              Reply
            </a>
          </li>
        </>
      )}
      <li>
        <a data-share href={`/posts/${id}`}>
          Share
        </a>
      </li>
      {canReport && <Action href={`/posts/${id}/report`} label="Report" />}
      {own.canEdit && <Action href={`/posts/${id}/edit`} label="Edit" />}
      {own.canDelete && <Action href={`/posts/${id}/delete`} label="Delete" />}
    </ul>
  )
}

function Action({ href, label }: { href: string; label: string }): VNode {
  return (
    <li>
      <a href={href}>{label}</a>
    </li>
  )
}

/** What a text looks like as a post, before it is sent. Nothing without one. */
export function Preview({ html }: { html: string | null }): VNode | null {
  if (html === null) return null
  return (
    <section id="preview" class="panel" aria-labelledby="preview-heading">
      <h2 id="preview-heading">Preview</h2>
      <div class="body" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  )
}

/** A text on its way to be a post: what was typed, why it was refused, and what it would look like. */
export type Draft = FormState & { preview: string | null }

/** A text that nobody has typed yet. */
export const emptyDraft: Draft = { ...untouched, preview: null }

/** The form that replies to a thread. */
export function ReplyForm({ threadId, draft }: { threadId: number; draft: Draft }): VNode {
  return (
    <form id="reply" class="panel" method="post" action={`/threads/${threadId}/reply`}>
      <OnceKey />
      <BodyField form="reply" label="Your reply" draft={draft} />
      <SendOrPreview send="Post reply" />
    </form>
  )
}

type BodyFieldProps = {
  form: string
  label: string
  draft: Draft
  /** The fields that come before the text, and their names. */
  children?: ComponentChildren
  labels?: Readonly<Record<string, string>>
}

/** Where a text is written, below what became of it so far. */
export function BodyField({ form, label, draft, children, labels }: BodyFieldProps): VNode {
  return (
    <>
      <RefusedDraft draft={draft} form={form} labels={{ ...labels, body: label }} />
      <Preview html={draft.preview} />
      {children}
      <Field
        name="body"
        form={form}
        label={label}
        hint="Markdown works: *emphasis*, **strong**, > quote, @name."
        refusal={draft.refusal}
        input={(attributes) => (
          <textarea {...attributes} rows={8} required dir="auto" value={typedText(draft.typed, 'body')} />
        )}
      />
    </>
  )
}

/** The buttons below a text: the first sends it. */
export function SendOrPreview({ send, children }: { send: string; children?: ComponentChildren }): VNode {
  return (
    <p class="row">
      <button type="submit" class="primary" name="do" value="send">
        {send}
      </button>
      <button type="submit" name="do" value="preview">
        Preview
      </button>
      {children}
    </p>
  )
}

/** Why a text was not taken, and what its writer can do now. */
function RefusedDraft({
  draft,
  form,
  labels,
}: Required<Pick<BodyFieldProps, 'draft' | 'form' | 'labels'>>): VNode | null {
  if (!draft.refusal) return null
  const { status } = draft.refusal
  return (
    <>
      <Refused refusal={draft.refusal} form={form} labels={labels} />
      {status === 401 && (
        <p>
          <a href="/sign-in" target="_blank" rel="noopener">
            Sign in in a new tab
          </a>
          , then send again here.
        </p>
      )}
      {[403, 409].includes(status) && <p>What you wrote is still below: copy it if you want to keep it.</p>}
    </>
  )
}

/** A reply that is being written. Without the thread where the writer is signed out: they may not see it any more. */
export function ReplyPage({
  threadId,
  thread,
  draft,
}: {
  threadId: number
  thread: ThreadView | null
  draft: Draft
}): VNode {
  return (
    <>
      <Trail steps={[{ href: `/threads/${threadId}`, label: thread?.title ?? 'To the thread' }]} />
      <h1>Reply</h1>
      <ReplyForm threadId={threadId} draft={draft} />
    </>
  )
}

type EditPageProps = {
  postId: number
  draft: Draft
  /** What the post says now, where somebody else changed it meanwhile. */
  changed: PostView | null
}

/** A post that is being edited. It is sent with the version that was read, so that nobody's words are lost. */
export function EditPage({ postId, draft, changed }: EditPageProps): VNode {
  return (
    <>
      <Trail steps={[{ href: `/posts/${postId}`, label: 'To the post' }]} />
      <h1>Edit post</h1>
      {changed && <ChangedMeanwhile post={changed} />}
      <form id="edit" class="panel" method="post" action={`/posts/${postId}/edit`}>
        <OnceKey />
        <input type="hidden" name="version" value={changed?.version ?? typedText(draft.typed, 'version')} />
        <BodyField form="edit" label={changed ? 'What you wrote' : 'Text'} draft={draft} />
        <SendOrPreview send="Save">
          <a href={`/posts/${postId}`}>Cancel</a>
        </SendOrPreview>
      </form>
    </>
  )
}

function ChangedMeanwhile({ post }: { post: PostView }): VNode {
  return (
    <section class="panel" aria-labelledby="changed-heading">
      <h2 id="changed-heading">What it says now</h2>
      <p class="by">{post.editedAt && <Time at={post.editedAt} />}</p>
      <div class="body" dir="auto" dangerouslySetInnerHTML={{ __html: post.html }} />
      <details>
        <summary>As it was typed</summary>
        <textarea rows={8} readOnly dir="auto" aria-label="What it says now, as it was typed" value={post.body} />
      </details>
    </section>
  )
}

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
        <div class="body" dir="auto" dangerouslySetInnerHTML={{ __html: post.html }} />
      </blockquote>
      <form class="row" method="post" action={`/posts/${post.id}/delete`}>
        <OnceKey />
        <button type="submit" class="primary">
          Delete
        </button>
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
        <div class="body" dir="auto" dangerouslySetInnerHTML={{ __html: post.html }} />
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
      {revisions.length === 0 && <p>This post was never edited.</p>}
      {revisions.map(({ version, html, createdAt, editedBy }) => (
        <article key={version} class="panel" aria-labelledby={`version-${version}`}>
          <h2 id={`version-${version}`}>Version {version}</h2>
          <p class="by">
            <MemberName member={editedBy} />, <Time at={createdAt} />
          </p>
          <div class="body" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
        </article>
      ))}
    </>
  )
}
