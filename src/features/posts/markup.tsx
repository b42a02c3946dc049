import type { VNode } from 'preact'
import { Time } from '../../web/parts/figures.js'
import { AuthorCard } from '../accounts/markup.js'
import { Reactions } from '../reactions/markup.js'
import type { ReactionType, Reactor } from '../reactions/schema.js'
import type { PostView } from './schema.js'

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
        <PostBody html={post.html} />
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

/** The text of a post, as it was rendered and sanitized when it was written. */
export function PostBody({ html }: { html: string }): VNode {
  return <div class="body" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
}

/** What a text looks like as a post, before it is sent. Nothing without one. */
export function Preview({ html }: { html: string | null }): VNode | null {
  if (html === null) return null
  return (
    <section id="preview" class="panel" aria-labelledby="preview-heading">
      <h2 id="preview-heading">Preview</h2>
      <PostBody html={html} />
    </section>
  )
}
