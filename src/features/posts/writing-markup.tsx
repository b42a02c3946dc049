import type { ComponentChildren, VNode } from 'preact'
import { Time } from '../../web/parts/figures.js'
import { Field, type FormState, OnceKey, Refused, typedText, untouched } from '../../web/parts/form.js'
import { Trail } from '../../web/parts/trail.js'
import type { ThreadView } from '../threads/schema.js'
import { PostBody, Preview } from './markup.js'
import type { PostView } from './schema.js'

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
      <PostBody html={post.html} />
      <details>
        <summary>As it was typed</summary>
        <textarea rows={8} readOnly dir="auto" aria-label="What it says now, as it was typed" value={post.body} />
      </details>
    </section>
  )
}
